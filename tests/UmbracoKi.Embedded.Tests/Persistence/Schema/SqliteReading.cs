using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

internal static class SqliteReading
{
    /// <summary>Each row as one line of SQL literals, so that 1, '1' and NULL stay apart.</summary>
    public static string[] Rows(this SqliteConnection connection, string sql, params string[] columns)
    {
        var list = string.Join(" || ' | ' || ", columns.Select(c => c.StartsWith('=') ? c[1..] : $"quote(\"{c}\")"));
        return connection.Texts($"SELECT {list} FROM {sql}");
    }

    public static string[] Texts(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return [.. texts];
    }

    public static string[] Tables(this SqliteConnection connection)
        => connection.Texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name");

    public static string[] Columns(this SqliteConnection connection, string table)
        => connection.Texts($"SELECT name FROM pragma_table_info('{table}') ORDER BY cid");

    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Everything in the database, as text.</summary>
    public static string[] Dump(this SqliteConnection connection) =>
    [
        .. connection.Texts("SELECT name || ': ' || ifnull(sql, '') FROM sqlite_master ORDER BY name"),
        .. connection.Tables().SelectMany(t => connection.Rows($"\"{t}\"", connection.Columns(t)).Select(row => $"{t}: {row}")),
        .. connection.Texts("SELECT name || ' ' || seq FROM sqlite_sequence ORDER BY name"),
    ];
}
