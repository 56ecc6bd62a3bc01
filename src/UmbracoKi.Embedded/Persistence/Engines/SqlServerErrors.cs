namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>Numbers of SQL Server's errors.</summary>
internal static class SqlServerErrors
{
    /// <summary>A lock was waited for longer than LOCK_TIMEOUT.</summary>
    public const int LockTimeout = 1222;

    /// <summary>Two waited for each other, and this one was chosen to give way.</summary>
    public const int Deadlock = 1205;

    /// <summary>Somebody changed what a snapshot wanted to change.</summary>
    public const int SnapshotConflict = 3960;

    /// <summary>The database a connection string names cannot be opened: it is not there, or not for this login.</summary>
    public const int CannotOpenDatabase = 4060;
}
