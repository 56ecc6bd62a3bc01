using System.Diagnostics.CodeAnalysis;

namespace UmbracoKi.OpeningHours;

/// <summary>
/// Reads the part of the notation that a weekly plan can show: weekdays (ranges, lists), times (several, past midnight),
/// <c>off</c>/<c>closed</c>/<c>open</c>, <c>24/7</c>, <c>PH</c> and <c>SH</c>, months and dates, comments, and rules
/// separated by <c>;</c> or <c>,</c>. Anything beyond is an error with its position, never a guess.
/// Specification: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
/// </summary>
public static class OpeningHoursParser
{
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out OpeningHoursSchedule? schedule,
        [NotNullWhen(false)] out OpeningHoursError? error)
    {
        try
        {
            schedule = new OpeningHoursReader(text).ReadSchedule();
            error = null;
            return true;
        }
        catch (OpeningHoursSyntaxException exception)
        {
            schedule = null;
            error = exception.Error;
            return false;
        }
    }
}
