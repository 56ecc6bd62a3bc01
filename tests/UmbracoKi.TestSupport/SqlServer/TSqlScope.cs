using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>What names may mean within one query.</summary>
internal sealed class TSqlScope
{
    // Null for a source whose columns are not known.
    private readonly Dictionary<string, IReadOnlySet<string>?> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _outputs = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TSqlTable> _tables = [];

    public IReadOnlyList<TSqlTable> Tables => _tables;

    public bool HasSource(string name) => _sources.ContainsKey(name);

    public bool Knows(string column) => _outputs.Contains(column) || _sources.Values.Any(columns => columns is null || columns.Contains(column));

    public bool Knows(string source, string column) => _sources[source] is not { } columns || columns.Contains(column);

    public void AddTable(string source, TSqlTable table)
    {
        _tables.Add(table);
        AddColumns(source, table.Columns.Keys);
    }

    public void AddUnknown(string source) => _sources[source] = null;

    public void AddColumns(string source, IEnumerable<string> columns) => _sources[source] = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>OUTPUT speaks of rows before and after by these names.</summary>
    public void AddChangedRows()
    {
        foreach (var name in new[] { "INSERTED", "DELETED" })
        {
            AddColumns(name, _tables.SelectMany(table => table.Columns.Keys));
        }
    }

    /// <summary>ORDER BY may name what is selected.</summary>
    public void AddOutputs(IEnumerable<SelectElement> elements) => _outputs.UnionWith(Names(elements) ?? []);

    public void AddOutputs(string source, QuerySpecification query)
        => _sources[source] = Names(query.SelectElements)?.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static List<string>? Names(IEnumerable<SelectElement> elements)
    {
        var names = new List<string>();
        foreach (var element in elements)
        {
            if (element is not SelectScalarExpression scalar)
            {
                return null;
            }

            var name = scalar.ColumnName?.Value ?? (scalar.Expression as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers[^1].Value;
            if (name is not null)
            {
                names.Add(name);
            }
        }

        return names;
    }
}
