namespace UmbracoKi.Embedded.Doctor;

/// <summary>What SQLite itself can say of a database.</summary>
public static class DatabaseIntegrity
{
    private const string Restore = "Stop the host, keep a copy of the file, and restore the last backup.";

    /// <summary>Reads all pages and follows all references.</summary>
    /// <param name="name">How to call it in the findings.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">It cannot be opened at all.</exception>
    public static IReadOnlyList<Finding> Examine(string file, string name)
    {
        using var database = DatabaseReading.Open(file);
        return [.. Examine(database, name)];
    }

    internal static IEnumerable<Finding> Examine(DatabaseReading database, string name)
    {
        var damaged = database.Lines("SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
        if (damaged.Count > 0)
        {
            yield return Finding.Fault("integrity", $"The database of {name} is damaged.", Restore, damaged);
            yield break;
        }

        var dangling = database.Lines("SELECT 'row ' || rowid || ' of ' || \"table\", 'refers to nothing in ' || parent FROM pragma_foreign_key_check");
        if (dangling.Count > 0)
        {
            yield return Finding.Fault("references", $"Rows in the database of {name} refer to rows that are not there.", Restore, dangling);
        }
    }
}
