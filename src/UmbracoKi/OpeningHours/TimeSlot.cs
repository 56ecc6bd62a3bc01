namespace UmbracoKi.OpeningHours;

/// <param name="End">A slot that lasts until midnight ends at 23:59, since clients know no 24:00; the rest of a night stands on the next day.</param>
public readonly record struct TimeSlot(TimeOnly Start, TimeOnly End);
