using NodaTime;

namespace UmbracoKi.Recurrence;

/// <summary>An entry of BYDAY.</summary>
/// <param name="Ordinal">Which one in the month or year (1 = first, -1 = last); null means every one.</param>
public readonly record struct RecurrenceDay(int? Ordinal, IsoDayOfWeek Day);
