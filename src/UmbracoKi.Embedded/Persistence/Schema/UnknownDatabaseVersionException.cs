namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>The database is not of the version this host works with. It was not changed; the message says what to do.</summary>
public sealed class UnknownDatabaseVersionException : Exception
{
    private UnknownDatabaseVersionException(string path, string? foundState, string problem, string advice)
        : base($"The database '{path}' cannot be used: {problem}. Expected is Umbraco 17.0 (state {MigrationStates.Core}). {advice}")
    {
        Path = path;
        FoundState = foundState;
        Advice = advice;
    }

    public string Path { get; }

    /// <summary>The last migration step recorded in the database; null when it records none.</summary>
    public string? FoundState { get; }

    public string ExpectedState => MigrationStates.Core;

    public string Advice { get; }

    internal static UnknownDatabaseVersionException For(string path, DatabaseState state, string startAfresh) => state switch
    {
        DatabaseState.Newer(var version, var found) => new(path, found,
            $"a full Umbraco has migrated it to {version} (state {found})",
            $"Go on using it with Umbraco {version} or newer, or restore the copy made before that migration."),
        DatabaseState.Older(var version, var found) => new(path, found,
            $"it is of Umbraco {version} (state {found})",
            "Start a full Umbraco 17.0.1 on a copy of it once, which upgrades it, and use that copy."),
        DatabaseState.Unknown(var reason, var found) => new(path, found, reason, startAfresh),
        _ => throw new ArgumentException($"{state} is no reason to refuse a database.", nameof(state)),
    };
}
