using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Tests.Conformance.Rows;

/// <summary>Tables of a database that nobody writes to, read whole on first use.</summary>
internal sealed class RawDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, RawRow[]> _tables = [];

    public RawDatabase(string path)
    {
        _connection = new SqliteConnection($"Data Source=file:{path}?immutable=1;Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    public RawRow[] this[string table] => _tables.TryGetValue(table, out var rows) ? rows : _tables[table] = Read(table);

    public void Dispose() => _connection.Dispose();

    private RawRow[] Read(string table)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        var rows = new List<RawRow>();
        while (reader.Read())
        {
            rows.Add(new RawRow(Enumerable.Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : reader.GetValue(column))));
        }

        return [.. rows];
    }
}
