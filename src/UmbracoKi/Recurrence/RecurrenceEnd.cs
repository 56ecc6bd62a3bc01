using NodaTime;

namespace UmbracoKi.Recurrence;

/// <summary>The UNTIL part; the named moment still belongs to the recurrence.</summary>
/// <param name="Moment">The end of the day for a bare date.</param>
/// <param name="Kind">How <paramref name="Moment"/> was written and is to be read.</param>
public readonly record struct RecurrenceEnd(LocalDateTime Moment, RecurrenceEndKind Kind)
{
    public bool Includes(ZonedDateTime occurrence) => Kind switch
    {
        RecurrenceEndKind.Date => occurrence.Date <= Moment.Date,
        RecurrenceEndKind.Local => occurrence.LocalDateTime <= Moment,
        _ => occurrence.ToInstant() <= Moment.InUtc().ToInstant(),
    };
}
