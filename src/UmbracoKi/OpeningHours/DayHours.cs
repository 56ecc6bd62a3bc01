namespace UmbracoKi.OpeningHours;

/// <summary>One day of the weekly view, as Integreat's contract wants it.</summary>
/// <param name="AllDay">Open around the clock; <paramref name="Slots"/> is then empty.</param>
/// <param name="Closed">Closed all day.</param>
/// <param name="AppointmentOnly">By appointment: at the slots, or at no fixed time when there are none.</param>
/// <param name="Slots">In order, not overlapping.</param>
public sealed record DayHours(bool AllDay, bool Closed, bool AppointmentOnly, IReadOnlyList<TimeSlot> Slots);
