using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using UmbracoKi.Embedded.Persistence.Engines;

namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>Lets hosts of the tests run on a real SQL Server: each in a database of its own, which is dropped with it.</summary>
/// <remarks>
/// Databases of hosts whose folder somebody else deletes stay. The server is that of the connection string in <c>UMBRACOKI_TEST_SQLSERVER</c>, whose login must be allowed to create databases.
/// Without it hosts run on SQLite.
/// </remarks>
public static class RealSqlServer
{
    private static readonly string? ConnectionString = Environment.GetEnvironmentVariable("UMBRACOKI_TEST_SQLSERVER") is { Length: > 0 } given ? given : null;

    public static bool IsUsed => ConnectionString is not null;

    /// <param name="contentRoot">A second host on the same folder gets the same database.</param>
    public static void Configure(IConfigurationBuilder configuration, string contentRoot)
    {
        if (ConnectionString is not null)
        {
            configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["EmbeddedUmbraco:Database:Provider"] = "SqlServer",
                ["EmbeddedUmbraco:Database:ConnectionString"] = new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = NameOf(contentRoot) }.ConnectionString,
            });
        }
    }

    /// <summary>Only for databases nobody uses any more.</summary>
    public static void Drop(string contentRoot)
    {
        if (ConnectionString is null)
        {
            return;
        }

        SqlConnection.ClearAllPools();
        using var connection = new SqlConnection(new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = "master", Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = SqlServerStatements.CreateDatabase(NameOf(contentRoot)).Replace("CREATE DATABASE", "DROP DATABASE IF EXISTS", StringComparison.Ordinal);
        command.ExecuteNonQuery();
    }

    private static string NameOf(string contentRoot) => $"umbracoki-test-{Path.GetFileName(Path.TrimEndingDirectorySeparator(contentRoot))}";
}
