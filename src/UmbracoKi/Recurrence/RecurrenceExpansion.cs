using NodaTime;

namespace UmbracoKi.Recurrence;

/// <summary>Walks period by period (day, week, month, year) and lists the days of each that the rule names.</summary>
internal static class RecurrenceExpansion
{
    private const int YearsWithoutOccurrence = 400;
    private const int LastYear = 9998;

    public static IEnumerable<ZonedDateTime> Expand(RecurrenceRule rule, LocalDateTime start, DateTimeZone zone)
    {
        var produced = 0;
        var lastYear = Math.Min(start.Year + YearsWithoutOccurrence, LastYear);

        for (var period = FirstPeriod(rule, start.Date); period.Year <= lastYear; period = Next(rule, period))
        {
            foreach (var date in Positions(rule, DaysOf(rule, period, start.Date)).Where(date => date >= start.Date))
            {
                var occurrence = zone.AtLeniently(date + start.TimeOfDay);
                if (rule.Until is { } until && !until.Includes(occurrence))
                {
                    yield break;
                }

                yield return occurrence;
                lastYear = Math.Min(date.Year + YearsWithoutOccurrence, LastYear);
                if (++produced == rule.Count)
                {
                    yield break;
                }
            }
        }
    }

    private static LocalDate FirstPeriod(RecurrenceRule rule, LocalDate start) => rule.Frequency switch
    {
        Frequency.Daily => start,
        Frequency.Weekly => start.DayOfWeek == rule.WeekStart ? start : start.Previous(rule.WeekStart),
        Frequency.Monthly => new LocalDate(start.Year, start.Month, 1),
        _ => new LocalDate(start.Year, 1, 1),
    };

    private static LocalDate Next(RecurrenceRule rule, LocalDate period)
    {
        var step = rule.Frequency switch
        {
            Frequency.Daily => Period.FromDays(rule.Interval),
            Frequency.Weekly => Period.FromWeeks(rule.Interval),
            Frequency.Monthly => Period.FromMonths(rule.Interval),
            _ => Period.FromYears(rule.Interval),
        };

        // The calendar ends with the year 9999; no step is longer than its number of years.
        return period.Year + YearsOf(step) > LastYear ? new LocalDate(LastYear + 1, 1, 1) : period + step;
    }

    private static int YearsOf(Period step) => step.Years + (step.Months / 12) + (step.Weeks / 52) + (step.Days / 365) + 1;

    private static IEnumerable<LocalDate> DaysOf(RecurrenceRule rule, LocalDate period, LocalDate start) => rule.Frequency switch
    {
        Frequency.Daily => DaysFrom(period, 1).Where(date => InMonths(rule, date) && OnMonthDay(rule, date) && OnWeekday(rule, date)),
        Frequency.Weekly => DaysFrom(period, 7).Where(date => InMonths(rule, date) && (rule.Days.Count == 0 ? date.DayOfWeek == start.DayOfWeek : OnWeekday(rule, date))),
        Frequency.Monthly => InMonths(rule, period) ? DaysOfMonth(rule, period, start) : [],
        _ => DaysOfYear(rule, period, start),
    };

    private static IEnumerable<LocalDate> DaysOfMonth(RecurrenceRule rule, LocalDate firstOfMonth, LocalDate start)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(firstOfMonth.Year, firstOfMonth.Month);
        return DaysFrom(firstOfMonth, length).Where(date =>
            rule.Days.Count == 0 && rule.MonthDays.Count == 0
                ? date.Day == start.Day
                : OnMonthDay(rule, date) && OnNthWeekday(rule, date, date.Day, length));
    }

    private static IEnumerable<LocalDate> DaysOfYear(RecurrenceRule rule, LocalDate firstOfYear, LocalDate start)
    {
        var months = Enumerable.Range(0, 12).Select(firstOfYear.PlusMonths);
        if (rule.Months.Count > 0)
        {
            return months.Where(month => InMonths(rule, month)).SelectMany(month => DaysOfMonth(rule, month, start));
        }

        if (rule.MonthDays.Count == 0 && rule.Days.Count == 0)
        {
            return DaysOfMonth(rule, firstOfYear.PlusMonths(start.Month - 1), start);
        }

        var length = CalendarSystem.Iso.GetDaysInYear(firstOfYear.Year);
        return DaysFrom(firstOfYear, length).Where(date => OnMonthDay(rule, date) && OnNthWeekday(rule, date, date.DayOfYear, length));
    }

    private static IEnumerable<LocalDate> DaysFrom(LocalDate first, int count) => Enumerable.Range(0, count).Select(first.PlusDays);

    private static bool InMonths(RecurrenceRule rule, LocalDate date) => rule.Months.Count == 0 || rule.Months.Contains(date.Month);

    private static bool OnMonthDay(RecurrenceRule rule, LocalDate date) =>
        rule.MonthDays.Count == 0
        || rule.MonthDays.Contains(date.Day)
        || rule.MonthDays.Contains(date.Day - CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month) - 1);

    private static bool OnWeekday(RecurrenceRule rule, LocalDate date) =>
        rule.Days.Count == 0 || rule.Days.Any(day => day.Day == date.DayOfWeek);

    /// <param name="number">Number of the date within its month or year, from 1.</param>
    /// <param name="length">Days in that month or year.</param>
    private static bool OnNthWeekday(RecurrenceRule rule, LocalDate date, int number, int length) =>
        rule.Days.Count == 0
        || rule.Days.Any(day => day.Day == date.DayOfWeek
            && (day.Ordinal is null || day.Ordinal == ((number - 1) / 7) + 1 || day.Ordinal == -(((length - number) / 7) + 1)));

    private static IEnumerable<LocalDate> Positions(RecurrenceRule rule, IEnumerable<LocalDate> days)
    {
        if (rule.SetPositions.Count == 0)
        {
            return days;
        }

        var set = days.ToList();
        return set.Where((_, index) => rule.SetPositions.Contains(index + 1) || rule.SetPositions.Contains(index - set.Count));
    }
}
