namespace UmbracoKi.Recurrence;

public enum RecurrenceEndKind
{
    /// <summary><c>20301231</c>: all of that day, in the event's time zone.</summary>
    Date,

    /// <summary><c>20301231T180000</c>: wall clock of the event's time zone.</summary>
    Local,

    /// <summary><c>20301231T170000Z</c></summary>
    Utc,
}
