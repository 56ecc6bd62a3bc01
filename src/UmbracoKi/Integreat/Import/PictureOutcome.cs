namespace UmbracoKi.Integreat.Import;

/// <summary>What became of one picture.</summary>
/// <param name="IsHere">Whether this run brought it.</param>
/// <param name="Problem">Why it did not come.</param>
internal sealed record PictureOutcome(bool IsHere, Func<PictureCounts, PictureCounts> AddTo, string? Problem = null)
{
    public static readonly PictureOutcome Created = new(true, counts => counts with { Created = counts.Created + 1 });
    public static readonly PictureOutcome Replaced = new(true, counts => counts with { Replaced = counts.Replaced + 1 });
    public static readonly PictureOutcome Unchanged = new(false, counts => counts with { Unchanged = counts.Unchanged + 1 });

    public static PictureOutcome Failed(string problem) => new(false, counts => counts with { Failed = counts.Failed + 1 }, problem);
}
