using System.Globalization;
using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

/// <summary>Whether rows that SQLite has taken would be taken by SQL Server, which knows lengths and types and of nulls in a key only one.</summary>
internal static class SqlServerFit
{
    private static readonly DateTime Earliest = new(1753, 1, 1);

    /// <returns>What would not; empty if all would.</returns>
    public static string[] Problems(SqliteConnection connection)
        => [.. SqlServerShadow.Schema.Values.SelectMany(table => Problems(connection, table))];

    /// <summary>From now on SQLite takes of nulls in a unique key only one, too, at every single moment.</summary>
    public static void CountNulls(string databasePath)
    {
        using var connection = new SqliteConnection($"Data Source={databasePath};Pooling=False");
        connection.Open();
        foreach (var (table, key) in SqlServerShadow.Schema.Values.SelectMany(table => table.Unique
            .Where(key => key.Any(column => table.Columns[column].IsNullable)).Select(key => (table, key))))
        {
            var columns = key.Select(column => table.Columns[column].IsNullable ? $"ifnull(\"{column}\", 'NULL') COLLATE NOCASE" : $"\"{column}\"");
            connection.Run($"CREATE UNIQUE INDEX \"{table.Name}:{string.Join(':', key)}\" ON \"{table.Name}\" ({string.Join(", ", columns)})");
        }
    }

    private static List<string> Problems(SqliteConnection connection, TSqlTable table)
    {
        var rows = Rows(connection, table);
        var problems = rows.SelectMany(row => table.Columns.Values
            .Where(column => !Fits(row[column.Name], column))
            .Select(column => $"{table.Name}.{column.Name} {column.Type}: {row[column.Name]}")).ToList();
        foreach (var key in table.Unique)
        {
            problems.AddRange(rows
                .GroupBy(row => string.Join('|', key.Select(column => row[column] ?? "NULL")), StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Skip(1).Any())
                .Select(group => $"{table.Name} ({string.Join(", ", key)}): {group.Key} more than once"));
        }

        return problems;
    }

    private static bool Fits(string? value, TSqlColumn column) => value is null ? column.IsNullable : column.Type.Split('(')[0] switch
    {
        "nvarchar" => column.Length is not { } length || value.Length <= length,
        "int" => int.TryParse(value, CultureInfo.InvariantCulture, out _),
        "bigint" => long.TryParse(value, CultureInfo.InvariantCulture, out _),
        "bit" => value is "0" or "1",
        "uniqueidentifier" => Guid.TryParse(value, out _),
        "datetime" or "datetime2" => SqlDates.Parse(value) >= Earliest,
        "decimal" => decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) && decimal.Round(number, 6) == number,
        "varbinary" => true,
        _ => throw new NotSupportedException(column.Type),
    };

    private static List<Dictionary<string, string?>> Rows(SqliteConnection connection, TSqlTable table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Keys.Select(column => $"\"{column}\""))} FROM \"{table.Name}\"";
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, string?>>();
        while (reader.Read())
        {
            rows.Add(table.Columns.Keys.Select((column, i) => (column, reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)))
                .ToDictionary(pair => pair.column, pair => pair.Item2, StringComparer.OrdinalIgnoreCase));
        }

        return rows;
    }
}
