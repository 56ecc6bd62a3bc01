using Microsoft.Data.SqlClient;

namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>The ways to one database on a server, from its configured connection string.</summary>
internal sealed class SqlServerConnections
{
    private readonly SqlConnectionStringBuilder _configured;

    public SqlServerConnections(string connectionString)
    {
        _configured = new SqlConnectionStringBuilder(connectionString);
        Description = $"{_configured.InitialCatalog} on {_configured.DataSource}";

        // Repositories ask further questions while they read an answer.
        ForWork = new SqlConnectionStringBuilder(connectionString) { MultipleActiveResultSets = true }.ConnectionString;
        Alone = new SqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
    }

    /// <value>Database and server, without name or password.</value>
    public string Description { get; }

    public string ForWork { get; }

    /// <value>For a connection that is nobody else's before or after.</value>
    public string Alone { get; }

    /// <returns>Whether it was missing.</returns>
    /// <exception cref="SqlException">It cannot be reached, or not be created.</exception>
    public bool CreateDatabaseIfMissing()
    {
        using var connection = new SqlConnection(Alone);
        try
        {
            connection.Open();
            return false;
        }
        catch (SqlException failure) when (failure.Number == SqlServerErrors.CannotOpenDatabase)
        {
            using var server = new SqlConnection(new SqlConnectionStringBuilder(Alone) { InitialCatalog = "master" }.ConnectionString);
            server.Open();
            using var command = server.CreateCommand();
            command.CommandText = SqlServerStatements.CreateDatabase(_configured.InitialCatalog);
            command.ExecuteNonQuery();
            return true;
        }
    }
}
