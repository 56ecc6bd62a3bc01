namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Tells by its tables and by what it records of itself whether a database is Umbraco 17.0's.</summary>
internal static class DatabaseRecognition
{
    /// <param name="present">All tables there are.</param>
    /// <param name="expected">Those of Umbraco 17.0.</param>
    /// <param name="keyValue">Reads <c>umbracoKeyValue</c>; asked only if that is there.</param>
    public static DatabaseState Recognise(IReadOnlySet<string> present, IReadOnlyCollection<string> expected, Func<string, string?> keyValue)
    {
        if (present.Count == 0)
        {
            return new DatabaseState.Empty();
        }

        if (!present.Contains("umbracoKeyValue"))
        {
            return new DatabaseState.Unknown("it holds tables, but none that records Umbraco's version (umbracoKeyValue)");
        }

        var found = keyValue(MigrationStates.CoreKey);
        if (found is null)
        {
            return new DatabaseState.Unknown($"umbracoKeyValue has no '{MigrationStates.CoreKey}': an installation was begun and never finished");
        }

        if (!MigrationStates.Same(found, MigrationStates.Core))
        {
            return MigrationStates.Identify(found);
        }

        var premigration = keyValue(MigrationStates.PremigrationsKey);
        if (premigration is null || !MigrationStates.Same(premigration, MigrationStates.Premigrations))
        {
            return new DatabaseState.Unknown(
                $"'{MigrationStates.PremigrationsKey}' is {premigration ?? "missing"} instead of {MigrationStates.Premigrations}: an upgrade was begun and never finished", found);
        }

        var missing = expected.Where(table => !present.Contains(table)).ToArray();
        return missing.Length == 0
            ? new DatabaseState.Current()
            : new DatabaseState.Unknown($"it calls itself 17.0, but has no {string.Join(", ", missing)}", found);
    }

    /// <exception cref="UnknownDatabaseVersionException">Only an empty database and a current one can be used.</exception>
    /// <param name="description">How messages call the database.</param>
    /// <param name="startAfresh">What to do about one that is none of Umbraco's.</param>
    public static DatabaseState RefuseUnlessUsable(string description, DatabaseState state, string startAfresh)
        => state is DatabaseState.Empty or DatabaseState.Current ? state : throw UnknownDatabaseVersionException.For(description, state, startAfresh);
}
