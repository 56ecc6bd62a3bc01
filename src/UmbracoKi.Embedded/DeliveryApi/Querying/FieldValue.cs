using System.Globalization;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>The forms index values are kept and compared in: strings, <see cref="decimal"/> and UTC <see cref="DateTime"/>.</summary>
internal static class FieldValue
{
    /// <summary>Brings what an index handler gave into its form; null when it is not of the field's type.</summary>
    public static object? Normalise(object? value, bool number, bool date) => value switch
    {
        null => null,
        _ when number => AsNumber(value),
        _ when date => AsDate(value),
        Guid key => key.ToString("D"),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Reads a number as clients write it.</summary>
    public static bool TryNumber(string text, out decimal number)
        => decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    /// <summary>Reads a date as clients write it (ISO 8601); without an offset it is UTC.</summary>
    public static bool TryDate(string text, out DateTime date)
        => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out date);

    private static object? AsNumber(object value)
    {
        try
        {
            return value is string text
                ? TryNumber(text, out var number) ? number : null
                : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is InvalidCastException or OverflowException or FormatException)
        {
            return null;
        }
    }

    private static object? AsDate(object value) => value switch
    {
        DateTime { Kind: DateTimeKind.Local } date => date.ToUniversalTime(),
        DateTime date => DateTime.SpecifyKind(date, DateTimeKind.Utc),
        DateTimeOffset date => date.UtcDateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        string text => TryDate(text, out var date) ? date : null,
        _ => null,
    };
}
