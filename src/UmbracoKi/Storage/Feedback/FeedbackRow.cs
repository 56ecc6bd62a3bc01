namespace UmbracoKi.Storage.Feedback;

internal sealed class FeedbackRow
{
    public long Id { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime Received { get; set; }

    public required string Region { get; set; }

    public required string Language { get; set; }

    public required string Kind { get; set; }

    public string? Slug { get; set; }

    public Guid? Document { get; set; }

    public FeedbackRating? Rating { get; set; }

    public string? Comment { get; set; }

    public string? Category { get; set; }

    public string? SearchQuery { get; set; }
}
