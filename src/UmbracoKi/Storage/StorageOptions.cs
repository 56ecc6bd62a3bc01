namespace UmbracoKi.Storage;

/// <summary>Where the module keeps what Umbraco has no place for: ids of apps, feedback, marks of imports.</summary>
public sealed class StorageOptions
{
    public const string SectionName = "UmbracoKi:Storage";

    /// <summary>The SQLite file used when no connection string is configured, below the content root.</summary>
    public const string DefaultPath = "umbraco/Data/UmbracoKi.sqlite.db";

    /// <value>Default: SQLite.</value>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <value>
    /// Mandatory for SQL Server. For SQLite, null means <see cref="DefaultPath"/>; a relative path counts from the content root.
    /// </value>
    public string? ConnectionString { get; set; }
}
