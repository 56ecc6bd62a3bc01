using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Recognises Umbraco 17.0's SQLite database, and creates it where there is none.</summary>
/// <remarks>
/// Every failure names the file: <see cref="UnreadableDatabaseException"/> for a file SQLite cannot read,
/// <see cref="UnknownDatabaseVersionException"/> for one of another version, <see cref="DatabaseBusyException"/> for a locked one.
/// </remarks>
internal sealed partial class UmbracoDatabaseSchema(TimeProvider time)
{
    private static readonly string Schema = Script("umbraco17.sqlite.sql");
    private static readonly string SeedRows = Script("seed.sqlite.sql");
    private static readonly string[] Tables = [.. CreateTable().Matches(Schema).Select(match => match.Groups["name"].Value)];

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
    {
        var state = Recognise(connection);
        return state is DatabaseState.Empty or DatabaseState.Current
            ? state
            : throw UnknownDatabaseVersionException.For(connection.DataSource, state);
    }

    private static DatabaseState Recognise(SqliteConnection connection)
    {
        var present = Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'");
        if (present.Count == 0)
        {
            return new DatabaseState.Empty();
        }

        if (!present.Contains("umbracoKeyValue"))
        {
            return new DatabaseState.Unknown("it holds tables, but none that records Umbraco's version (umbracoKeyValue)");
        }

        var found = KeyValue(connection, MigrationStates.CoreKey);
        if (found is null)
        {
            return new DatabaseState.Unknown($"umbracoKeyValue has no '{MigrationStates.CoreKey}': an installation was begun and never finished");
        }

        if (!MigrationStates.Same(found, MigrationStates.Core))
        {
            return MigrationStates.Identify(found);
        }

        var premigration = KeyValue(connection, MigrationStates.PremigrationsKey);
        if (premigration is null || !MigrationStates.Same(premigration, MigrationStates.Premigrations))
        {
            return new DatabaseState.Unknown(
                $"'{MigrationStates.PremigrationsKey}' is {premigration ?? "missing"} instead of {MigrationStates.Premigrations}: an upgrade was begun and never finished", found);
        }

        var missing = Tables.Where(table => !present.Contains(table)).ToArray();
        return missing.Length == 0
            ? new DatabaseState.Current()
            : new DatabaseState.Unknown($"it calls itself 17.0, but has no {string.Join(", ", missing)}", found);
    }

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

    private static string Script(string name)
    {
        using var stream = typeof(UmbracoDatabaseSchema).Assembly.GetManifestResourceStream(typeof(UmbracoDatabaseSchema), name)
            ?? throw new InvalidOperationException($"The embedded resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^CREATE TABLE \"?(?<name>\\w+)", RegexOptions.Multiline)]
    private static partial Regex CreateTable();
}
