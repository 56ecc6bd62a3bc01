namespace UmbracoKi.Embedded.Hosting;

/// <summary>Which database holds Umbraco's tables.</summary>
public sealed class DatabaseOptions
{
    /// <value>Default: SQLite, in the file <see cref="EmbeddedUmbracoOptions.DatabasePath"/>.</value>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <value>Mandatory for SQL Server, and must name the database; not for SQLite. Never logged.</value>
    public string? ConnectionString { get; set; }
}
