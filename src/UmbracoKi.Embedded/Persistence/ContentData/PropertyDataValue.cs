using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Persistence.ContentData;

/// <summary>Which column of a property data row holds a value, both ways.</summary>
internal static class PropertyDataValue
{
    // Dividing by one with 28 decimals drops the trailing zeros: 1.50 and 1.5 are the same value and must be the same text.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <returns>An <c>int</c>, <c>decimal</c>, <c>DateTime</c>, <c>string</c>, or null for a row without a value.</returns>
    public static object? Of(PropertyDataRow row)
        => row.IntValue ?? row.DecimalValue ?? row.DateValue ?? Text(row.VarcharValue) ?? (object?)Text(row.TextValue);

    /// <summary>Fills the column of the property's storage type. A value that is not of that type is not stored.</summary>
    public static void Set(PropertyDataRow row, IProperty property, object? value)
    {
        switch (property.ValueStorageType)
        {
            case ValueStorageType.Integer:
                row.IntValue = Integer(property.PropertyType, value);
                break;
            case ValueStorageType.Decimal:
                row.DecimalValue = Decimal(value);
                break;
            case ValueStorageType.Date:
                row.DateValue = Date(value);
                break;
            case ValueStorageType.Nvarchar:
                row.VarcharValue = Text(value);
                break;
            default:
                row.TextValue = Text(value);
                break;
        }
    }

    private static int? Integer(IPropertyType type, object? value) => value switch
    {
        null => null,
        int number => number,
        bool flag => flag ? 1 : 0,
        _ when Text(value) is { } text && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ when type.PropertyEditorAlias == Constants.PropertyEditors.Aliases.Boolean && bool.TryParse(Text(value), out var flag) => flag ? 1 : 0,
        _ => null,
    };

    private static decimal? Decimal(object? value) => value switch
    {
        null => null,
        decimal number => number / One,
        _ => decimal.TryParse(Text(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number / One : null,
    };

    private static DateTime? Date(object? value) => value switch
    {
        null => null,
        DateTime date => date,
        _ => DateTime.TryParse(Text(value), CultureInfo.InvariantCulture, out var date) ? date : null,
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
