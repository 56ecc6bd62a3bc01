using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Rows;

/// <summary>The rows of a database, each a line of text that does not depend on generated ids, keys and dates.</summary>
internal sealed class CanonicalDatabase
{
    private readonly Dictionary<string, string[]> _tables = [];

    private CanonicalDatabase(RawDatabase rows, CanonicalNames names)
    {
        foreach (var (table, columns) in CanonicalTables.All)
        {
            _tables[table] = [.. rows[table].Select(row => Line(row, columns, names)).Order(StringComparer.Ordinal)];
        }
    }

    public string[] this[string table] => _tables[table];

    /// <param name="path">A database file without write-ahead log.</param>
    public static CanonicalDatabase Read(string path)
    {
        using var fresh = new RawDatabase(SharedData.PathOf("umbraco17/fresh-install.sqlite"));
        using var rows = new RawDatabase(path);
        return new CanonicalDatabase(rows, new CanonicalNames(rows, Keys(fresh)));
    }

    private static IEnumerable<string> Keys(RawDatabase fresh) => fresh["umbracoNode"].Select(row => row.Text("uniqueId"))
        .Concat(fresh["cmsPropertyType"].Select(row => row.Text("UniqueId")))
        .Concat(fresh["cmsPropertyTypeGroup"].Select(row => row.Text("uniqueID")));

    private static string Line(RawRow row, string columns, CanonicalNames names)
    {
        var given = columns.Split(' ').Select(column => column.TrimStart('-').Split(':')).ToArray();
        given.Select(column => column[0]).ShouldBe(row.Columns, ignoreOrder: true);
        return string.Join(" | ", columns.Split(' ').Where(column => column[0] != '-').Select(column => column.Split(':'))
            .Select(column => $"{column[0]} {names.Text(column.ElementAtOrDefault(1), row[column[0]], row)}"));
    }
}
