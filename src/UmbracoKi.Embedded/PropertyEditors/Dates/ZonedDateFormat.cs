using System.Globalization;
using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary>How much of a date each of the four newer date editors has.</summary>
internal static class ZonedDateFormat
{
    public static string Format(string editorAlias, DateTimeOffset date)
        => date.ToString(PatternOf(editorAlias), CultureInfo.InvariantCulture);

    /// <returns>Null when the text is not a date (or time) in ISO 8601 form.</returns>
    public static DateTimeOffset? Parse(string editorAlias, string? text)
    {
        if (editorAlias == Constants.PropertyEditors.Aliases.TimeOnly)
        {
            return TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out TimeOnly time)
                ? new DateTimeOffset(DateOnly.MinValue.ToDateTime(time), TimeSpan.Zero)
                : ParseDate(text) is { } moment
                    ? new DateTimeOffset(DateOnly.MinValue.ToDateTime(TimeOnly.FromTimeSpan(moment.TimeOfDay)), TimeSpan.Zero)
                    : null;
        }

        return ParseDate(text);
    }

    private static DateTimeOffset? ParseDate(string? text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : null;

    private static string PatternOf(string editorAlias) => editorAlias switch
    {
        Constants.PropertyEditors.Aliases.DateTimeWithTimeZone => "yyyy-MM-ddTHH:mm:sszzz",
        Constants.PropertyEditors.Aliases.DateTimeUnspecified => "yyyy-MM-ddTHH:mm:ss",
        Constants.PropertyEditors.Aliases.DateOnly => "yyyy-MM-dd",
        Constants.PropertyEditors.Aliases.TimeOnly => "HH:mm:ss",
        _ => throw new ArgumentOutOfRangeException(nameof(editorAlias), editorAlias, "Not a date editor."),
    };
}
