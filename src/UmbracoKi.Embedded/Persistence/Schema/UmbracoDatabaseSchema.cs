using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Recognises Umbraco 17.0's SQLite database, and creates it where there is none.</summary>
/// <remarks>
/// Every failure names the file: <see cref="UnreadableDatabaseException"/> for a file SQLite cannot read,
/// <see cref="UnknownDatabaseVersionException"/> for one of another version, <see cref="DatabaseBusyException"/> for a locked one.
/// </remarks>
internal sealed class UmbracoDatabaseSchema(TimeProvider time)
{
    private static readonly string Schema = SchemaScript.Read("umbraco17.sqlite.sql");
    private static readonly string SeedRows = SchemaScript.Read("seed.sqlite.sql");
    private static readonly string[] Tables = SchemaScript.Tables(Schema);

    /// <summary>What the database is. Reads only; opens the connection if it is closed.</summary>
    public DatabaseState Inspect(SqliteConnection connection) => Guarded(connection, () => Recognise(connection));

    /// <summary>Creates Umbraco's tables and first rows in an empty database, all of it or nothing.</summary>
    /// <returns>Whether it was empty; a current database is left as it is.</returns>
    /// <exception cref="UnknownDatabaseVersionException">It holds something else. Nothing was changed.</exception>
    public bool CreateIfEmpty(SqliteConnection connection, DatabaseSeed seed) => Guarded(connection, () =>
    {
        // Looked at before anything is written: even the journal mode of someone else's file is not ours to change.
        RefuseUnlessUsable(connection);
        UseWriteAheadLog(connection);

        using var transaction = connection.BeginTransaction(deferred: false);
        if (RefuseUnlessUsable(connection) is DatabaseState.Current)
        {
            return false;
        }

        Execute(connection, Schema);
        Execute(connection, SeedRows,
            ("@now", SqlDates.Format(time.GetUtcNow().UtcDateTime)),
            ("@userName", seed.UserName),
            ("@userLogin", seed.UserLogin),
            ("@userEmail", seed.UserEmail),
            ("@password", DatabaseSeed.NoPassword),
            ("@telemetryLevel", seed.TelemetryLevel.ToString()));
        transaction.Commit();
        return true;
    });

    private static DatabaseState RefuseUnlessUsable(SqliteConnection connection)
        => DatabaseRecognition.RefuseUnlessUsable(
            connection.DataSource, Recognise(connection), "Check that the path is right; to start afresh, name a file that does not exist yet.");

    private static DatabaseState Recognise(SqliteConnection connection) => DatabaseRecognition.Recognise(
        Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"),
        Tables,
        key => KeyValue(connection, key));

    private static void UseWriteAheadLog(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        if (command.ExecuteScalar() is not ("wal" or "memory"))
        {
            throw new IOException($"'{connection.DataSource}' cannot use SQLite's write-ahead log; it must lie on a local disk.");
        }
    }

    private static string? KeyValue(SqliteConnection connection, string key)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM umbracoKeyValue WHERE key = @key";
        command.Parameters.AddWithValue("@key", key);
        return command.ExecuteScalar() as string;
    }

    private static HashSet<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private static void Execute(SqliteConnection connection, string sql, params (string Name, string Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }

    private static T Guarded<T>(SqliteConnection connection, Func<T> action)
    {
        try
        {
            connection.Open();
            return action();
        }
        catch (SqliteException error) when (error.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            throw new UnreadableDatabaseException(connection.DataSource, error);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new DatabaseBusyException($"The database file '{connection.DataSource}' is locked by another program.", error);
        }
    }
}
