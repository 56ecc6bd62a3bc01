using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using UmbracoKi.Recurrence;

namespace UmbracoKi.Integreat.Events;

/// <summary>A recurrence as the app reads it: a line DTSTART in UTC without <c>Z</c>, and a line RRULE.</summary>
internal static partial class RecurrenceText
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <returns>Null for an event that takes place once.</returns>
    public static string? Of(EventSchedule schedule) =>
        schedule.Rule is { } rule
            ? $"DTSTART:{Moment.Format(schedule.First.Start.WithZone(DateTimeZone.Utc).LocalDateTime)}\nRRULE:{string.Join(';', rule.ToString().Split(';').Select(part => Part(part, rule, schedule.First.Start)))}"
            : null;

    private static string Part(string part, RecurrenceRule rule, ZonedDateTime start)
    {
        if (part.StartsWith("UNTIL=", StringComparison.Ordinal))
        {
            return $"UNTIL={Moment.Format(EndOfLastDay(rule.Until!.Value, start))}";
        }

        return part.StartsWith("BYDAY=", StringComparison.Ordinal) ? Ordinal().Replace(part, "+$0") : part;
    }

    // The app moves DTSTART into local time but not UNTIL. With the end of the last day, it still finds the occurrence
    // of that day when the rule names its exact moment.
    private static LocalDateTime EndOfLastDay(RecurrenceEnd until, ZonedDateTime start)
    {
        var local = until.Kind == RecurrenceEndKind.Utc ? until.Moment.InUtc().WithZone(start.Zone).LocalDateTime : until.Moment;
        var lastDay = local.TimeOfDay < start.TimeOfDay ? local.Date.PlusDays(-1) : local.Date;
        return start.Zone.AtLeniently(lastDay.At(new LocalTime(23, 59, 59))).WithZone(DateTimeZone.Utc).LocalDateTime;
    }

    [GeneratedRegex(@"(?<=[=,])\d")]
    private static partial Regex Ordinal();
}
