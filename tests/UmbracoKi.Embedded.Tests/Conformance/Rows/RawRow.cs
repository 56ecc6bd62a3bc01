using System.Globalization;

namespace UmbracoKi.Embedded.Tests.Conformance.Rows;

/// <summary>A row as stored: column to value, null for NULL.</summary>
internal sealed class RawRow(IReadOnlyDictionary<string, object?> values)
{
    public IEnumerable<string> Columns => values.Keys;

    public object? this[string column] => values[column];

    public long Number(string column) => (long)values[column]!;

    public string Text(string column) => Convert.ToString(values[column], CultureInfo.InvariantCulture) ?? "";
}
