using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Backoffice.Tests.Security;

/// <summary>What stands in the tables, to see what a request changed.</summary>
internal static class Rows
{
    // The host's own work, which needs no request: the session's clock and jobs.
    private static readonly string[] NotEditorial = ["umbracoKeyValue", "umbracoServer", "umbracoUserLogin", "umbracoLastSynced", "umbracoLongRunningOperation"];

    /// <returns>All rows as text, by table.</returns>
    public static async Task<IReadOnlyDictionary<string, string[]>> ReadAsync(string database)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly }.ToString());
        await connection.OpenAsync();
        var tables = await LinesAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'");
        var rows = new Dictionary<string, string[]>();
        foreach (var table in tables.Except(NotEditorial))
        {
            rows[table] = [.. (await LinesAsync(connection, $"SELECT * FROM \"{table}\"")).Order(StringComparer.Ordinal)];
        }

        return rows;
    }

    /// <returns>The names of tables that differ.</returns>
    public static string[] Changed(IReadOnlyDictionary<string, string[]> before, IReadOnlyDictionary<string, string[]> after)
        => [.. before.Where(table => !table.Value.SequenceEqual(after[table.Key])).Select(table => table.Key).Order(StringComparer.Ordinal)];

    private static async Task<List<string>> LinesAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            lines.Add(string.Join('\u001f', values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value.ToString())));
        }

        return lines;
    }
}
