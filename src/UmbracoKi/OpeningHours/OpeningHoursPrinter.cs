using System.Text;

namespace UmbracoKi.OpeningHours;

/// <summary>The normal form: sorted, shortest day ranges, two-digit times.</summary>
internal static class OpeningHoursPrinter
{
    public static string Print(OpeningHoursSchedule schedule)
    {
        var text = new StringBuilder();
        for (var index = 0; index < schedule.Rules.Count; index++)
        {
            var rule = schedule.Rules[index];
            if (index > 0)
            {
                text.Append(rule.Additional ? ", " : "; ");
            }

            var next = index + 1 < schedule.Rules.Count ? schedule.Rules[index + 1] : null;
            text.AppendJoin(' ', Parts(rule, next));
        }

        return text.ToString();
    }

    private static IEnumerable<string> Parts(OpeningHoursRule rule, OpeningHoursRule? next)
    {
        var allWeek = rule.EveryDay && rule.Dates.Count == 0 && rule.Times is [var only] && only == TimeRange.WholeDay;
        if (allWeek)
        {
            yield return "24/7";
        }

        if (rule.Dates.Count > 0)
        {
            yield return string.Join(',', rule.Dates.Select(Dates));
        }

        if (!rule.EveryDay)
        {
            yield return string.Join(',', Days(rule));
        }

        if (rule.Times.Count > 0 && !allWeek)
        {
            yield return string.Join(',', rule.Times.Select(Times));
        }

        if (rule.Closed)
        {
            yield return "off";
        }

        if (rule.Comment is not null)
        {
            yield return $"\"{rule.Comment}\"";
        }

        if (rule is { Closed: false, Comment: null } && (rule.Times.Count == 0 || StartsWithTime(next)))
        {
            yield return "open";
        }
    }

    // Without "open" before it, the comma of such a rule would read as one more time of this one.
    private static bool StartsWithTime(OpeningHoursRule? rule) =>
        rule is { Additional: true, EveryDay: true, Dates.Count: 0, Times.Count: > 0 };

    private static string Dates(DateRange range)
    {
        var from = MonthDay(range.FromMonth, range.FromDay);
        return (range.FromMonth, range.FromDay) == (range.ToMonth, range.ToDay)
            ? from
            : $"{from}-{MonthDay(range.ToMonth, range.ToDay)}";
    }

    private static string MonthDay(int month, int? day) =>
        day is null ? Vocabulary.Months[month - 1] : $"{Vocabulary.Months[month - 1]} {day:00}";

    private static IEnumerable<string> Days(OpeningHoursRule rule)
    {
        foreach (var (from, to) in Runs([.. rule.Weekdays.Select(Vocabulary.MondayFirstIndex)]))
        {
            yield return from == to ? Vocabulary.Weekdays[from] : $"{Vocabulary.Weekdays[from]}-{Vocabulary.Weekdays[to]}";
        }

        if (rule.PublicHolidays)
        {
            yield return "PH";
        }

        if (rule.SchoolHolidays)
        {
            yield return "SH";
        }
    }

    private static IEnumerable<(int From, int To)> Runs(IReadOnlyList<int> days)
    {
        for (var index = 0; index < days.Count; index++)
        {
            var from = days[index];
            while (index + 1 < days.Count && days[index + 1] == days[index] + 1)
            {
                index++;
            }

            yield return (from, days[index]);
        }
    }

    private static string Times(TimeRange range)
    {
        // 24:00 is the end of the same day; later ends are written as the next day's clock.
        var end = range.RunsPastMidnight ? range.End - TimeRange.MinutesPerDay : range.End;
        return $"{Clock(range.Start)}-{Clock(end == range.Start ? range.End : end)}";
    }

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
}
