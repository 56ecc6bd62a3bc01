namespace UmbracoKi.Integreat.Import;

/// <param name="Content">Null if it did not come, or is as it was.</param>
/// <param name="Validator">What to ask with next time; null if the source gives nothing of the kind.</param>
/// <param name="Problem">Why it did not come.</param>
internal sealed record PictureAnswer(byte[]? Content, string? Validator = null, string? Problem = null)
{
    /// <summary>It is what the validator stands for.</summary>
    public static readonly PictureAnswer Unchanged = new((byte[]?)null);

    public static PictureAnswer Failed(string problem) => new(null, null, problem);
}
