using System.Globalization;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Dates as Umbraco stores them in SQLite: UTC without offset, up to seven fraction digits, trailing zeros left out.</summary>
/// <remarks>So written, dates compare as text in the order of time.</remarks>
internal static class SqlDates
{
    private const string Layout = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    public static string Format(DateTime date) => ToUtc(date).ToString(Layout, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text is not laid out that way.</exception>
    public static DateTime Parse(string text) => DateTime.ParseExact(
        text, Layout, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>A date of unspecified kind is taken to be UTC already, as Umbraco does.</summary>
    public static DateTime ToUtc(DateTime date)
        => date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc);
}
