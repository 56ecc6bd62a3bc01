namespace UmbracoKi.OpeningHours;

/// <summary>Minutes after midnight of the day it begins; the end may lie in the next day.</summary>
/// <param name="Start">0 to 1439.</param>
/// <param name="End">After the start, at most 24 hours later.</param>
public readonly record struct TimeRange(int Start, int End)
{
    public const int MinutesPerDay = 24 * 60;

    public static readonly TimeRange WholeDay = new(0, MinutesPerDay);

    public bool RunsPastMidnight => End > MinutesPerDay;
}
