using Microsoft.Data.SqlClient;

namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>Whether a database lets readers see one state without keeping writers waiting.</summary>
internal static class SqlServerSnapshots
{
    public const string Advice = $"An owner of the database can change that: {SqlServerStatements.AllowSnapshots}";

    public static bool AreOn(SqlConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqlServerStatements.SnapshotState;
        return command.ExecuteScalar() is 1;
    }

    /// <summary>For a database nobody uses yet: it waits for the transactions of others.</summary>
    public static bool TrySwitchOn(SqlConnection connection, ILogger logger)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = SqlServerStatements.AllowSnapshots;
            command.ExecuteNonQuery();
            return AreOn(connection);
        }
        catch (SqlException refused)
        {
            logger.LogWarning("Snapshots cannot be allowed: {Reason}", refused.Message);
            return false;
        }
    }
}
