namespace UmbracoKi.Integreat.Places;

internal sealed record ContactResponse
{
    public required string? AreaOfResponsibility { get; init; }

    public required string? Name { get; init; }

    public required string? Email { get; init; }

    public required string? PhoneNumber { get; init; }

    public required string? MobileNumber { get; init; }

    public required string? Website { get; init; }

    /// <summary>Seven days, Monday first, or null.</summary>
    public required IReadOnlyList<OpeningDayResponse>? OpeningHours { get; init; }

    public required string? AppointmentUrl { get; init; }
}
