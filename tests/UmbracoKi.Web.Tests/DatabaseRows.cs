using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace UmbracoKi.Web.Tests;

/// <summary>What is in a database file, table by table.</summary>
internal static class DatabaseRows
{
    /// <returns>Table → number of rows and a digest of all their values.</returns>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        return Query(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .ToDictionary(table => table, table => Digest(connection, table));
    }

    private static string Digest(SqliteConnection connection, string table)
    {
        var rows = Query(connection, $"SELECT * FROM \"{table}\" ORDER BY rowid").ToList();
        return $"{rows.Count} rows, {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}";
    }

    private static List<string> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "∅" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
