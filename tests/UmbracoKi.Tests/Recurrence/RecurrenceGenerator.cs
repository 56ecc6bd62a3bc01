using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using UmbracoKi.Recurrence;

namespace UmbracoKi.Tests.Recurrence;

/// <summary>Arbitrary rules in the form the parser produces, and starts within this century.</summary>
public static class RecurrenceGenerator
{
    public static Arbitrary<RecurrenceRule> Rules() => (
        from frequency in Gen.Elements(Frequency.Daily, Frequency.Weekly, Frequency.Monthly, Frequency.Yearly)
        from interval in Gen.Choose(1, 5)
        from count in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 20).Select(number => (int?)number))
        from until in Gen.OneOf(Gen.Constant<RecurrenceEnd?>(null), Ends().Select(end => (RecurrenceEnd?)end))
        from months in Numbers(1, 12)
        from monthDays in Numbers(-31, 31)
        from days in Days()
        from positions in Numbers(-3, 3)
        from weekStart in Gen.Elements(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday)
        let allowedMonthDays = frequency == Frequency.Weekly ? [] : monthDays
        select new RecurrenceRule
        {
            Frequency = frequency,
            Interval = interval,
            Count = count,
            Until = count is null ? until : null,
            Months = months,
            MonthDays = allowedMonthDays,
            Days = frequency is Frequency.Daily or Frequency.Weekly ? WithoutOrdinals(days) : days,
            SetPositions = months.Count + allowedMonthDays.Count + days.Count > 0 ? positions : [],
            WeekStart = weekStart,
        }).ToArbitrary();

    public static Arbitrary<LocalDateTime> Starts() => (
        from day in Gen.Choose(0, 36000)
        from minute in Gen.Choose(0, 1439)
        select new LocalDate(2001, 1, 1).PlusDays(day).AtMidnight().PlusMinutes(minute)).ToArbitrary();

    private static Gen<RecurrenceEnd> Ends() =>
        from day in Gen.Choose(0, 36000)
        from kind in Gen.Elements(RecurrenceEndKind.Date, RecurrenceEndKind.Local, RecurrenceEndKind.Utc)
        let date = new LocalDate(2001, 1, 1).PlusDays(day)
        select new RecurrenceEnd(date.At(kind == RecurrenceEndKind.Date ? new LocalTime(23, 59, 59) : new LocalTime(18, 30)), kind);

    private static Gen<IReadOnlyList<int>> Numbers(int minimum, int maximum) =>
        from count in Gen.Choose(0, 3)
        from numbers in Gen.ListOf(Gen.Choose(minimum, maximum), count)
        select (IReadOnlyList<int>)[.. numbers.Where(number => number != 0).Distinct().Order()];

    private static Gen<IReadOnlyList<RecurrenceDay>> Days() =>
        from count in Gen.Choose(0, 3)
        from days in Gen.ListOf(Day(), count)
        select Sorted(days);

    private static Gen<RecurrenceDay> Day() =>
        from day in Gen.Choose(1, 7)
        from ordinal in Gen.Elements<int?>(null, 1, 2, -1)
        select new RecurrenceDay(ordinal, (IsoDayOfWeek)day);

    private static IReadOnlyList<RecurrenceDay> WithoutOrdinals(IEnumerable<RecurrenceDay> days) =>
        Sorted(days.Select(day => day with { Ordinal = null }));

    private static IReadOnlyList<RecurrenceDay> Sorted(IEnumerable<RecurrenceDay> days) =>
        [.. days.Distinct().OrderBy(day => day.Ordinal ?? 0).ThenBy(day => day.Day)];
}
