using UmbracoKi.Integreat.Places;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Events;

internal sealed record EventResponse
{
    /// <summary>The stable number of the translation; null when the text is the default language's.</summary>
    public required int? Id { get; init; }

    public required string Url { get; init; }

    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string ModifiedGmt { get; init; }

    public required string LastUpdated { get; init; }

    public required string Excerpt { get; init; }

    public required string Content { get; init; }

    public required IReadOnlyDictionary<string, AlternateResponse> AvailableLanguages { get; init; }

    public required string? Thumbnail { get; init; }

    /// <summary>All of it null if there is no place.</summary>
    public required LocationResponse Location { get; init; }

    public required string? LocationPath { get; init; }

    public required string? MeetingUrl { get; init; }

    public required EventTimesResponse Event { get; init; }

    /// <summary>Two lines, DTSTART and RRULE; null for an event that takes place once, and for a single occurrence.</summary>
    public required string? RecurrenceRule { get; init; }

    /// <summary>Of title and content.</summary>
    public required string Hash { get; init; }
}
