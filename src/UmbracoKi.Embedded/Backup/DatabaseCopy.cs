using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Copies a SQLite database that others may be writing, as it is at one moment.</summary>
internal static class DatabaseCopy
{
    private const int PatienceSeconds = 60;

    /// <summary>Makes the copy by SQLite's online backup, whole in one step, and checks it.</summary>
    /// <exception cref="BackupException">The database is damaged or cannot be read.</exception>
    public static void Make(string from, string to)
    {
        try
        {
            using (var source = Open(from, SqliteOpenMode.ReadOnly))
            using (var target = Open(to, SqliteOpenMode.ReadWriteCreate))
            {
                source.BackupDatabase(target);

                // The copy is one file; the write-ahead log is the host's business.
                using var single = target.CreateCommand();
                single.CommandText = "PRAGMA journal_mode = DELETE";
                single.ExecuteNonQuery();
            }

            if (Problem(to) is { } problem)
            {
                throw new BackupException($"The database '{from}' is damaged: {problem} Run doctor, and restore an earlier backup.");
            }
        }
        catch (SqliteException failure)
        {
            throw new BackupException($"The database '{from}' cannot be copied: {failure.Message}", failure);
        }
    }

    /// <summary>The first thing SQLite finds wrong with a file; null if nothing.</summary>
    public static string? Problem(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            return command.ExecuteScalar() is string answer && answer != "ok" ? answer : null;
        }
        catch (SqliteException failure)
        {
            return failure.Message;
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = PatienceSeconds }.ConnectionString);
        connection.Open();

        // The driver repeats statements that find a lock, but not the steps of a backup: those wait only if SQLite itself is told to.
        using var patience = connection.CreateCommand();
        patience.CommandText = $"PRAGMA busy_timeout = {PatienceSeconds * 1000}";
        patience.ExecuteNonQuery();
        return connection;
    }
}
