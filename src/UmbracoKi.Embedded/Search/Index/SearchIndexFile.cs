using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>The file of the index. It holds nothing that cannot be made again, so what does not fit is thrown away.</summary>
internal sealed class SearchIndexFile(string path)
{
    /// <summary>Grows with everything that makes an older index wrong: its tables, the folding, what is taken from values.</summary>
    public const int Format = 1;

    private const string Schema =
        """
        CREATE TABLE node (
          id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, type TEXT NOT NULL,
          path TEXT NOT NULL, trashed INTEGER NOT NULL, stamp TEXT NOT NULL);
        CREATE TABLE variant (
          id INTEGER PRIMARY KEY AUTOINCREMENT, node INTEGER NOT NULL, culture TEXT NOT NULL, draft INTEGER NOT NULL, published INTEGER NOT NULL);
        CREATE INDEX variantNode ON variant (node);
        CREATE VIRTUAL TABLE words USING fts5(name, content, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3 4');
        CREATE TABLE term (term TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """;

    public string Path { get; } = path;

    /// <summary>The index that belongs to a database.</summary>
    public static string PathFor(string databasePath) => databasePath + ".search";

    /// <summary>Whether a failure means that the file is no index (any more).</summary>
    public static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>Makes the file ready, anew if it is damaged or of another format.</summary>
    public void Prepare()
    {
        try
        {
            if (IsCurrent())
            {
                return;
            }
        }
        catch (SqliteException failure) when (IsDamage(failure))
        {
            // Deleted below.
        }

        Delete();
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var connection = Open();
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        Execute(connection, Schema);
        Execute(connection, $"PRAGMA user_version = {Format}");
        transaction.Commit();
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWriteCreate));
        connection.Open();

        // What a power cut loses of the index is noticed at the next start.
        Execute(connection, "PRAGMA synchronous = OFF");
        return connection;
    }

    /// <summary>Null if there is no usable index.</summary>
    public SqliteConnection? OpenReadOnly()
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadOnly) + ";Pooling=False");
        try
        {
            connection.Open();
            if (Version(connection) == Format)
            {
                return connection;
            }
        }
        catch (SqliteException failure) when (IsDamage(failure))
        {
            // As good as none.
        }

        connection.Dispose();
        return null;
    }

    public void Delete()
    {
        using (var pooled = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWriteCreate)))
        {
            SqliteConnection.ClearPool(pooled);
        }

        foreach (var file in new[] { Path, Path + "-wal", Path + "-shm" })
        {
            File.Delete(file);
        }
    }

    private bool IsCurrent()
    {
        if (!File.Exists(Path))
        {
            return false;
        }

        using var connection = Open();
        return Version(connection) == Format;
    }

    private static long Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string ConnectionString(SqliteOpenMode mode)
        => new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, DefaultTimeout = 10 }.ConnectionString;
}
