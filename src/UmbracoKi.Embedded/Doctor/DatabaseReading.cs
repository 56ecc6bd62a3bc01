using System.Globalization;
using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>One state of a database, read without changing anything, whoever else uses it.</summary>
internal sealed class DatabaseReading : IDisposable
{
    private readonly SqliteTransaction _snapshot;

    private DatabaseReading(SqliteConnection connection)
    {
        Connection = connection;
        _snapshot = connection.BeginTransaction(deferred: true);
    }

    public SqliteConnection Connection { get; }

    public static DatabaseReading Open(string file)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = 60 }.ConnectionString);
        try
        {
            connection.Open();
            return new DatabaseReading(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The rows, each as one line.</summary>
    public IReadOnlyList<string> Lines(string sql) => Rows(sql, reader => string.Join(", ", Enumerable.Range(0, reader.FieldCount)
        .Select(column => reader.IsDBNull(column) ? "-" : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));

    public IReadOnlyList<T> Rows<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        _snapshot.Dispose();
        Connection.Dispose();
    }
}
