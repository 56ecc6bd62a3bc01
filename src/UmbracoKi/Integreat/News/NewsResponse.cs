using System.Text.Json.Serialization;

namespace UmbracoKi.Integreat.News;

internal sealed record NewsResponse
{
    /// <summary><c>local-42</c>; the number is that of the translation.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Content { get; init; }

    /// <summary>UTC.</summary>
    public required string DisplayDate { get; init; }

    public required string LastUpdated { get; init; }

    public required string PublishedAt { get; init; }

    public required string Channel { get; init; }

    /// <summary>The current language included.</summary>
    public required IReadOnlyDictionary<string, NewsLink> AvailableLanguages { get; init; }

    public string Source => NewsMapping.Source;

    [JsonPropertyName("externalUrl")]
    public required string? ExternalUrl { get; init; }
}
