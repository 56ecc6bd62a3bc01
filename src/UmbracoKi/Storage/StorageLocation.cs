using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Storage;

/// <summary>The database the options name.</summary>
internal sealed class StorageLocation(IOptions<StorageOptions> options, IHostEnvironment environment)
{
    /// <summary>How long a statement waits for other writers, in seconds.</summary>
    public const int BusySeconds = 30;

    public StorageProvider Provider => options.Value.Provider;

    /// <summary>Full path of the SQLite file; null for SQL Server.</summary>
    public string? FilePath => Provider == StorageProvider.Sqlite ? Sqlite().DataSource : null;

    public string ConnectionString => Provider == StorageProvider.Sqlite ? Sqlite().ConnectionString : options.Value.ConnectionString!;

    /// <summary>For messages: the file, or server and database; never a password.</summary>
    public string Description => Provider == StorageProvider.Sqlite ? FilePath! : Describe(new SqlConnectionStringBuilder(ConnectionString));

    private static string Describe(SqlConnectionStringBuilder server) => $"{server.InitialCatalog} on {server.DataSource}";

    private SqliteConnectionStringBuilder Sqlite()
    {
        var configured = options.Value.ConnectionString;
        var file = string.IsNullOrWhiteSpace(configured)
            ? new SqliteConnectionStringBuilder { DataSource = StorageOptions.DefaultPath }
            : new SqliteConnectionStringBuilder(configured);
        file.DataSource = Path.GetFullPath(WithoutDataDirectory(file.DataSource), environment.ContentRootPath);
        file.DefaultTimeout = BusySeconds;
        return file;
    }

    // Umbraco's own connection strings say |DataDirectory| for this folder; it has not set it everywhere this is asked.
    private static string WithoutDataDirectory(string dataSource) =>
        dataSource.Replace("|DataDirectory|", "umbraco/Data/", StringComparison.OrdinalIgnoreCase).Replace("umbraco/Data//", "umbraco/Data/");
}
