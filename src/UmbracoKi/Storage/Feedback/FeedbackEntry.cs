namespace UmbracoKi.Storage.Feedback;

/// <summary>What somebody said about a page, an offer, a search …; nothing that tells who.</summary>
/// <param name="Received">In UTC.</param>
/// <param name="Region">Slug of the region.</param>
/// <param name="Language">App code.</param>
/// <param name="Kind">What it is about: <c>page</c>, <c>event</c>, <c>poi</c>, <c>search</c> …</param>
internal sealed record FeedbackEntry(DateTimeOffset Received, string Region, string Language, string Kind)
{
    /// <summary>The slug the client named; null if the feedback is not about one thing.</summary>
    public string? Slug { get; init; }

    /// <summary>Key of the document the slug led to; null if there is none (any more).</summary>
    public Guid? Document { get; init; }

    /// <summary>Null if none was given.</summary>
    public FeedbackRating? Rating { get; init; }

    public string? Comment { get; init; }

    public string? Category { get; init; }

    /// <summary>What was searched for when the feedback is about a search.</summary>
    public string? SearchQuery { get; init; }
}
