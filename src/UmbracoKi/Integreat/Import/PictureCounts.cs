namespace UmbracoKi.Integreat.Import;

/// <summary>What became of the source's pictures, each counted once however often it is shown.</summary>
/// <param name="Created">New here.</param>
/// <param name="Replaced">Those whose file has changed at the source.</param>
/// <param name="Failed">Those that did not come; documents keep their address at the source, or the file that came before.</param>
public sealed record PictureCounts(int Created = 0, int Replaced = 0, int Unchanged = 0, int Failed = 0)
{
    public bool IsEmpty => Created + Replaced + Unchanged + Failed == 0;
}
