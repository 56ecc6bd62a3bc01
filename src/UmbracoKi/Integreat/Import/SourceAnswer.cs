namespace UmbracoKi.Integreat.Import;

/// <param name="Content">Null if the source has nothing of the kind, or could not be read.</param>
/// <param name="Problem">Why it could not be read; null if all is well.</param>
internal sealed record SourceAnswer(byte[]? Content, string? Problem = null)
{
    public static readonly SourceAnswer Absent = new((byte[]?)null);
}
