namespace UmbracoKi.OpeningHours;

/// <summary>
/// What a schedule means for one week: seven days, Monday first. Months and dates are honoured; rules for public and
/// school holidays are not, since no calendar of them is at hand.
/// </summary>
public static class WeeklyView
{
    /// <param name="date">Any day of the wanted week.</param>
    public static IReadOnlyList<DayHours> Of(OpeningHoursSchedule schedule, DateOnly date)
    {
        var monday = date.AddDays(-Vocabulary.MondayFirstIndex(date.DayOfWeek));
        var week = new DayHours[7];
        for (var index = 0; index < 7; index++)
        {
            week[index] = Day(schedule, monday.AddDays(index));
        }

        return week;
    }

    private static DayHours Day(OpeningHoursSchedule schedule, DateOnly date)
    {
        var today = Evaluate(schedule, date);
        var night = Evaluate(schedule, date.AddDays(-1)).Times
            .Where(range => range.RunsPastMidnight)
            .Select(range => new TimeRange(0, range.End - TimeRange.MinutesPerDay));

        var ranges = Merge(today.Times
            .Select(range => range.RunsPastMidnight ? range with { End = TimeRange.MinutesPerDay } : range)
            .Concat(night));

        var allDay = ranges is [var only] && only == TimeRange.WholeDay;
        return new DayHours(
            AllDay: allDay && !today.ByAppointment,
            Closed: ranges.Count == 0 && !today.ByAppointment,
            AppointmentOnly: today.ByAppointment,
            Slots: allDay ? [] : [.. ranges.Select(Slot)]);
    }

    private static (List<TimeRange> Times, bool ByAppointment) Evaluate(OpeningHoursSchedule schedule, DateOnly date)
    {
        var times = new List<TimeRange>();
        var byAppointment = false;

        foreach (var rule in schedule.Rules.Where(rule => Matches(rule, date)))
        {
            if (!rule.Additional || rule.Closed)
            {
                times.Clear();
                byAppointment = false;
            }

            if (rule.Closed)
            {
                continue;
            }

            if (rule.ByAppointment)
            {
                // Fixed hours win over "and otherwise by appointment".
                byAppointment = times.Count == 0;
                if (byAppointment)
                {
                    times.AddRange(rule.Times);
                }

                continue;
            }

            times.AddRange(rule.Times.Count == 0 ? [TimeRange.WholeDay] : rule.Times);
            byAppointment = false;
        }

        return (times, byAppointment);
    }

    private static bool Matches(OpeningHoursRule rule, DateOnly date) =>
        (rule.EveryDay || rule.Weekdays.Contains(date.DayOfWeek))
        && (rule.Dates.Count == 0 || rule.Dates.Any(range => range.Contains(date)));

    private static List<TimeRange> Merge(IEnumerable<TimeRange> ranges)
    {
        var merged = new List<TimeRange>();
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            if (merged.Count > 0 && range.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, range.End) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }

    private static TimeSlot Slot(TimeRange range) =>
        new(Clock(range.Start), Clock(Math.Min(range.End, TimeRange.MinutesPerDay - 1)));

    private static TimeOnly Clock(int minutes) => new(minutes / 60, minutes % 60);
}
