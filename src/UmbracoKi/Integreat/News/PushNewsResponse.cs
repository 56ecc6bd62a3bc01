namespace UmbracoKi.Integreat.News;

/// <summary>A news item as older apps read it from <c>fcm/</c>.</summary>
internal sealed record PushNewsResponse
{
    public required int Id { get; init; }

    public required string Title { get; init; }

    public required string Message { get; init; }

    /// <summary>UTC; deprecated.</summary>
    public required string Timestamp { get; init; }

    public required string LastUpdated { get; init; }

    public required string PublishedAt { get; init; }

    public required string DisplayDate { get; init; }

    public required string Channel { get; init; }

    public required IReadOnlyDictionary<string, PushNewsLink> AvailableLanguages { get; init; }
}
