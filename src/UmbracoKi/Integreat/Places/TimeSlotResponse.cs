namespace UmbracoKi.Integreat.Places;

/// <param name="Start"><c>08:00</c></param>
/// <param name="End"><c>16:30</c></param>
/// <param name="Timezone">IANA; "open now" is computed with it.</param>
internal sealed record TimeSlotResponse(string Start, string End, string Timezone);
