using NodaTime;
using UmbracoKi.Recurrence;

namespace UmbracoKi.Integreat.Events;

/// <summary>When an event takes place. An all-day event lasts from 00:00 to 23:59.</summary>
internal sealed record EventSchedule
{
    /// <summary>The first occurrence, in the region's time zone.</summary>
    public required EventTimes First { get; init; }

    public required bool AllDay { get; init; }

    public required bool OnlyWeekdays { get; init; }

    /// <summary>Null for an event that takes place once.</summary>
    public RecurrenceRule? Rule { get; init; }

    /// <param name="end">An end before the beginning counts as the beginning.</param>
    /// <param name="recurrence">A rule that cannot be read counts as none: one bad rule would cost the app its whole list.</param>
    public static EventSchedule Create(DateTime start, DateTime end, bool allDay, bool onlyWeekdays, string? recurrence, DateTimeZone zone)
    {
        var first = LocalDateTime.FromDateTime(start);
        var last = LocalDateTime.FromDateTime(end);
        if (allDay)
        {
            first = first.Date.AtMidnight();
            last = last.Date.At(new LocalTime(23, 59));
        }

        if (last < first)
        {
            last = allDay ? first.Date.At(new LocalTime(23, 59)) : first;
        }

        return new EventSchedule
        {
            First = new EventTimes(zone.AtLeniently(first), zone.AtLeniently(last)),
            AllDay = allDay,
            OnlyWeekdays = onlyWeekdays,
            Rule = recurrence is not null && RecurrenceParser.TryParse(recurrence, out var rule, out _) ? rule : null,
        };
    }

    /// <summary>Whether no occurrence is running or still to come.</summary>
    public bool IsPast(Instant now) => !NotOver(now).Any();

    /// <summary>The occurrences not over yet, in order; without end if the rule has none.</summary>
    public IEnumerable<EventTimes> NotOver(Instant now)
    {
        var occurrences = Rule is null ? [First] : Rule.Occurrences(First.Start.LocalDateTime, First.Start.Zone).Select(At);
        return occurrences.SkipWhile(occurrence => occurrence.End.ToInstant() < now);
    }

    // The wall-clock length is what stays the same, so that an evening over the change of the clocks still ends at ten.
    private EventTimes At(ZonedDateTime start)
    {
        var length = Period.Between(First.Start.LocalDateTime, First.End.LocalDateTime, PeriodUnits.Days | PeriodUnits.AllTimeUnits);
        var end = start.Zone.AtLeniently(start.LocalDateTime + length);
        return new EventTimes(start, end.ToInstant() < start.ToInstant() ? start : end);
    }
}
