namespace UmbracoKi.OpeningHours;

/// <summary>One rule: on which days, at which times, open or closed.</summary>
public sealed class OpeningHoursRule : IEquatable<OpeningHoursRule>
{
    /// <summary>Adds to the day instead of replacing it: the rule was separated by a comma. Never true of the first rule.</summary>
    public bool Additional { get; init; }

    /// <summary>Parts of the year; empty means all of it.</summary>
    public IReadOnlyList<DateRange> Dates { get; init; } = [];

    /// <summary>In week order, Monday first. Empty together with no holiday means every day.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Public holidays (<c>PH</c>).</summary>
    public bool PublicHolidays { get; init; }

    /// <summary>School holidays (<c>SH</c>).</summary>
    public bool SchoolHolidays { get; init; }

    /// <summary>Empty means the whole day, or no fixed time when there is a <see cref="Comment"/>.</summary>
    public IReadOnlyList<TimeRange> Times { get; init; } = [];

    public bool Closed { get; init; }

    /// <summary>Text in quotes, as written; null when there is none.</summary>
    public string? Comment { get; init; }

    public bool ByAppointment => Comment is not null && AppointmentComment.Matches(Comment);

    public bool EveryDay => Weekdays.Count == 0 && !PublicHolidays && !SchoolHolidays;

    public bool Equals(OpeningHoursRule? other) =>
        other is not null
        && Additional == other.Additional
        && Dates.SequenceEqual(other.Dates)
        && Weekdays.SequenceEqual(other.Weekdays)
        && PublicHolidays == other.PublicHolidays
        && SchoolHolidays == other.SchoolHolidays
        && Times.SequenceEqual(other.Times)
        && Closed == other.Closed
        && Comment == other.Comment;

    public override bool Equals(object? obj) => Equals(obj as OpeningHoursRule);

    public override int GetHashCode() => HashCode.Combine(Additional, Dates.Count, Weekdays.Count, PublicHolidays, SchoolHolidays, Times.Count, Closed, Comment);
}
