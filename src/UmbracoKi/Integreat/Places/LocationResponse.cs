namespace UmbracoKi.Integreat.Places;

/// <summary>Where a place is. The app knows an event without a place by an id that is null.</summary>
internal sealed record LocationResponse
{
    public static readonly LocationResponse None = new();

    /// <summary>The stable number of the place.</summary>
    public int? Id { get; init; }

    /// <summary>In the default language.</summary>
    public string? Name { get; init; }

    /// <summary>Street and number.</summary>
    public string? Address { get; init; }

    public string? Town { get; init; }

    public string? State { get; init; }

    public string? Postcode { get; init; }

    public string? Region { get; init; }

    public string? Country { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }
}
