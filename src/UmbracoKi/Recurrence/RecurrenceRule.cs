using NodaTime;

namespace UmbracoKi.Recurrence;

/// <summary>
/// A recurrence rule of RFC 5545 §3.3.10, at most one occurrence pattern a day. <see cref="ToString"/> prints the normal
/// form (without <c>RRULE:</c>), which parses to an equal rule.
/// </summary>
public sealed class RecurrenceRule : IEquatable<RecurrenceRule>
{
    public required Frequency Frequency { get; init; }

    /// <value>At least 1.</value>
    public int Interval { get; init; } = 1;

    /// <summary>Number of occurrences, the first included; null means no such limit. Never together with <see cref="Until"/>.</summary>
    public int? Count { get; init; }

    public RecurrenceEnd? Until { get; init; }

    /// <summary>1 to 12, ascending.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>1 to 31, or -1 (last day) to -31, ascending.</summary>
    public IReadOnlyList<int> MonthDays { get; init; } = [];

    public IReadOnlyList<RecurrenceDay> Days { get; init; } = [];

    /// <summary>Which of a period's occurrences count: 1 the first, -1 the last; ascending.</summary>
    public IReadOnlyList<int> SetPositions { get; init; } = [];

    /// <value>Default: Monday.</value>
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    /// <summary>
    /// The occurrences in order, without end unless the rule has one. The wall-clock time is kept over changes of the
    /// offset; a time the clock skips is moved forward, one that happens twice is the earlier (RFC 5545 §3.3.5).
    /// A rule nothing ever matches ends after 400 years.
    /// </summary>
    /// <param name="start">Date and time of the first occurrence; what the rule leaves open is taken from it.</param>
    public IEnumerable<ZonedDateTime> Occurrences(LocalDateTime start, DateTimeZone zone) =>
        RecurrenceExpansion.Expand(this, start, zone);

    public override string ToString() => RecurrencePrinter.Print(this);

    public bool Equals(RecurrenceRule? other) =>
        other is not null
        && Frequency == other.Frequency
        && Interval == other.Interval
        && Count == other.Count
        && Until == other.Until
        && Months.SequenceEqual(other.Months)
        && MonthDays.SequenceEqual(other.MonthDays)
        && Days.SequenceEqual(other.Days)
        && SetPositions.SequenceEqual(other.SetPositions)
        && WeekStart == other.WeekStart;

    public override bool Equals(object? obj) => Equals(obj as RecurrenceRule);

    public override int GetHashCode() => HashCode.Combine(Frequency, Interval, Count, Until, Months.Count, MonthDays.Count, Days.Count, WeekStart);
}
