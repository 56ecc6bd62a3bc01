using System.Text.Json.Serialization;

namespace UmbracoKi.Integreat.Places;

/// <summary>One day of a weekly plan. The app reads these names in camelCase, unlike all others.</summary>
internal sealed record OpeningDayResponse(
    [property: JsonPropertyName("allDay")] bool AllDay,
    [property: JsonPropertyName("closed")] bool Closed,
    [property: JsonPropertyName("appointmentOnly")] bool AppointmentOnly,
    [property: JsonPropertyName("timeSlots")] IReadOnlyList<TimeSlotResponse> TimeSlots);
