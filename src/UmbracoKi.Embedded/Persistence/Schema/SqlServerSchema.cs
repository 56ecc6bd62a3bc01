using System.Data;
using Microsoft.Data.SqlClient;
using UmbracoKi.Embedded.Persistence.Engines;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Recognises Umbraco 17.0's SQL Server database, and creates its tables where there are none.</summary>
internal sealed class SqlServerSchema(TimeProvider time)
{
    internal static readonly string Schema = SchemaScript.Read("umbraco17.sqlserver.sql");
    internal static readonly string SeedRows = SchemaScript.Read("seed.sqlserver.sql");

    private const string StartAfresh = "Check the connection string; to start afresh, name a database that does not exist yet.";
    private static readonly string[] Tables = SchemaScript.Tables(Schema);

    /// <summary>What the database is. Reads only.</summary>
    public DatabaseState Inspect(SqlConnection connection) => Recognise(connection, null);

    /// <summary>Creates Umbraco's tables and first rows in an empty database, all of it or nothing.</summary>
    /// <param name="description">How messages call the database.</param>
    /// <returns>Whether it was empty; a current database is left as it is.</returns>
    /// <exception cref="UnknownDatabaseVersionException">It holds something else. Nothing was changed.</exception>
    public bool CreateIfEmpty(SqlConnection connection, string description, DatabaseSeed seed)
    {
        using var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        if (DatabaseRecognition.RefuseUnlessUsable(description, Recognise(connection, transaction), StartAfresh) is DatabaseState.Current)
        {
            return false;
        }

        Run(Command(connection, transaction, Schema));
        Run(Command(connection, transaction, SeedRows,
            Date("@now", time.GetUtcNow().UtcDateTime),
            Text("@userName", seed.UserName),
            Text("@userLogin", seed.UserLogin),
            Text("@userEmail", seed.UserEmail),
            Text("@password", DatabaseSeed.NoPassword),
            Text("@telemetryLevel", seed.TelemetryLevel.ToString())));
        transaction.Commit();
        return true;
    }

    private static DatabaseState Recognise(SqlConnection connection, SqlTransaction? transaction)
    {
        using var collation = Command(connection, transaction, SqlServerStatements.Collation);
        return collation.ExecuteScalar() is string name && TellsCase(name)
            ? new DatabaseState.Unknown($"its collation {name} tells upper from lower case, which Umbraco does not")
            : DatabaseRecognition.Recognise(UmbracoTables(connection, transaction), Tables, key => KeyValue(connection, transaction, key));
    }

    private static bool TellsCase(string collation)
        => collation.Contains("_CS_", StringComparison.OrdinalIgnoreCase) || collation.Contains("_BIN", StringComparison.OrdinalIgnoreCase);

    // A database on a server may hold tables of others, as it may for a full Umbraco.
    private static HashSet<string> UmbracoTables(SqlConnection connection, SqlTransaction? transaction)
    {
        using var command = Command(connection, transaction, SqlServerStatements.Tables);
        using var reader = command.ExecuteReader();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        names.IntersectWith(Tables);
        return names;
    }

    private static string? KeyValue(SqlConnection connection, SqlTransaction? transaction, string key)
    {
        using var command = Command(connection, transaction, SqlServerStatements.KeyValue, Text("@key", key));
        return command.ExecuteScalar() as string;
    }

    private static SqlCommand Command(SqlConnection connection, SqlTransaction? transaction, string sql, params SqlParameter[] parameters)
    {
        var command = new SqlCommand(sql, connection, transaction) { CommandTimeout = (int)TimeSpan.FromMinutes(5).TotalSeconds };
        command.Parameters.AddRange(parameters);
        return command;
    }

    private static void Run(SqlCommand command)
    {
        using (command)
        {
            command.ExecuteNonQuery();
        }
    }

    private static SqlParameter Text(string name, string value) => new(name, SqlDbType.NVarChar) { Value = value };

    private static SqlParameter Date(string name, DateTime value) => new(name, SqlDbType.DateTime) { Value = value };
}
