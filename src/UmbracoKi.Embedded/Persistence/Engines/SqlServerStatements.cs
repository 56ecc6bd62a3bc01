namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>What is asked of a SQL Server apart from Umbraco's tables.</summary>
internal static class SqlServerStatements
{
    /// <summary>Gives 0 or more if the lock is ours, for as long as the connection is open.</summary>
    public const string Hold =
        """
        DECLARE @result int;
        EXEC @result = sp_getapplock @Resource = 'UmbracoKi.Embedded', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0;
        SELECT @result;
        """;

    /// <summary>Gives 1 if they are on.</summary>
    public const string SnapshotState = "SELECT CAST(snapshot_isolation_state AS int) FROM sys.databases WHERE database_id = DB_ID()";

    public const string AllowSnapshots = "ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON";

    /// <summary>As in a full Umbraco, tables are those of the login's own schema.</summary>
    public const string Tables = "SELECT name FROM sys.tables WHERE schema_id = SCHEMA_ID() AND is_ms_shipped = 0";

    public const string Collation = "SELECT CAST(DATABASEPROPERTYEX(DB_NAME(), 'Collation') AS nvarchar(128))";

    public const string KeyValue = "SELECT value FROM umbracoKeyValue WHERE \"key\" = @key";

    /// <summary>Its name can be no parameter.</summary>
    public static string CreateDatabase(string name) => $"CREATE DATABASE [{name.Replace("]", "]]", StringComparison.Ordinal)}]";
}
