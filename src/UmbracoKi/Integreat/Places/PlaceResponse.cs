using UmbracoKi.Integreat.Organisations;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Places;

internal sealed record PlaceResponse
{
    /// <summary>The stable number of the translation; null when the text is the default language's.</summary>
    public required int? Id { get; init; }

    public required string Url { get; init; }

    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string ModifiedGmt { get; init; }

    public required string LastUpdated { get; init; }

    public required string PublishedAt { get; init; }

    public required string? MetaDescription { get; init; }

    public required string Excerpt { get; init; }

    public required string Content { get; init; }

    public required IReadOnlyDictionary<string, AlternateResponse> AvailableLanguages { get; init; }

    public required string? Icon { get; init; }

    public required string? Thumbnail { get; init; }

    /// <summary>Deprecated, as are the next two: of the first contact.</summary>
    public required string? Website { get; init; }

    public required string? Email { get; init; }

    public required string? PhoneNumber { get; init; }

    public required IReadOnlyList<ContactResponse> Contacts { get; init; }

    public required CategoryResponse Category { get; init; }

    public required bool TemporarilyClosed { get; init; }

    /// <summary>Seven days, Monday first; null if unknown or closed for the time being.</summary>
    public required IReadOnlyList<OpeningDayResponse>? OpeningHours { get; init; }

    public required string? AppointmentUrl { get; init; }

    public required LocationResponse Location { get; init; }

    /// <summary>Of title and content.</summary>
    public required string Hash { get; init; }

    public required OrganisationResponse? Organization { get; init; }

    public required bool? BarrierFree { get; init; }
}
