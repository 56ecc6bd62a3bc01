using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>A database on a server. Units of work take Umbraco's lock rows as a full Umbraco does there.</summary>
/// <remarks>
/// Readers see one snapshot if the database allows that (<c>ALLOW_SNAPSHOT_ISOLATION</c>); otherwise what was committed, and
/// they wait for writers. A second host is turned away by an application lock, because what a host holds in memory does not
/// follow what another one writes.
/// </remarks>
internal sealed class SqlServerEngine(IOptions<EmbeddedUmbracoOptions> options, SqlServerSchema schema, ILogger<SqlServerEngine> logger)
    : IDatabaseEngine, IDisposable
{
    private readonly SqlServerConnections _connections = new(options.Value.Database.ConnectionString!);
    private SqlConnection? _held;
    private bool _hasSnapshots;

    public string Description => _connections.Description;

    public NodeStateSql NodeStates => NodeStateSql.SqlServer;

    // A statement may wait for a lock and must then still have time to run.
    private TimeSpan CommandTimeout => options.Value.WriteTimeout + TimeSpan.FromMinutes(1);

    public void Configure(DbContextOptionsBuilder options) => options
        .UseSqlServer(_connections.ForWork, server => server.CommandTimeout((int)CommandTimeout.TotalSeconds))
        .AddInterceptors(new BusyCommands(AsBusy));

    public bool Open(DatabaseSeed seed)
    {
        if (_connections.CreateDatabaseIfMissing())
        {
            logger.LogInformation("Created the database {Database}; its tables follow", Description);
        }

        _held ??= Hold();
        using var connection = new SqlConnection(_connections.ForWork);
        connection.Open();
        _hasSnapshots = SqlServerSnapshots.AreOn(connection)
            || (schema.Inspect(connection) is DatabaseState.Empty && SqlServerSnapshots.TrySwitchOn(connection, logger));
        if (!_hasSnapshots)
        {
            logger.LogWarning("{Database} does not allow snapshots, so reading waits for writing. {Advice}", Description, SqlServerSnapshots.Advice);
        }

        return schema.CreateIfEmpty(connection, Description, seed);
    }

    public void Close()
    {
        _held?.Dispose();
        _held = null;
        using var pooled = new SqlConnection(_connections.ForWork);
        SqlConnection.ClearPool(pooled);
    }

    public void Dispose() => Close();

    public DbConnection OpenForReading()
    {
        var connection = new SqlConnection(_connections.ForWork);
        connection.Open();
        if (_hasSnapshots)
        {
            // Ends when the connection goes back to the pool.
            Execute(connection, null, "SET TRANSACTION ISOLATION LEVEL SNAPSHOT");
        }

        return connection;
    }

    public DbTransaction BeginReading(DbConnection connection)
        => Begin(connection, _hasSnapshots ? IsolationLevel.Snapshot : IsolationLevel.ReadCommitted);

    public DbTransaction BeginWriting(DbConnection connection) => Begin(connection, IsolationLevel.ReadCommitted);

    /// <inheritdoc />
    /// <remarks>A snapshot is lock enough; other transactions share the row with readers and wait for its writer.</remarks>
    public bool TakeReadLock(UmbracoDbContext database, int lockId, TimeSpan? patience)
        => (_hasSnapshots && !database.IsWriting) || database.Database.ExecuteSqlRaw(ReadLock(patience), lockId) == 1;

    public bool TakeWriteLock(UmbracoDbContext database, int lockId, TimeSpan? patience)
        => database.Database.ExecuteSqlRaw(WriteLock(patience), lockId) == 1;

    public DatabaseBusyException? AsBusy(Exception failure) => failure is SqlException { Number: SqlServerErrors.LockTimeout or SqlServerErrors.Deadlock or SqlServerErrors.SnapshotConflict }
        ? new DatabaseBusyException("Another program kept writing to the database.", failure)
        : null;

    // {0} is the lock's id. The time limit holds for its statement only. A SELECT alone would not tell how many rows it found.
    internal string ReadLock(TimeSpan? patience)
        => $"{LockTimeout(patience)}; DECLARE @value TABLE (value int); INSERT INTO @value SELECT value FROM umbracoLock WITH (REPEATABLEREAD) WHERE id = {{0}}";

    internal string WriteLock(TimeSpan? patience)
        => $"{LockTimeout(patience)}; UPDATE umbracoLock WITH (REPEATABLEREAD) SET value = CASE WHEN value = 1 THEN -1 ELSE 1 END WHERE id = {{0}}";

    private DbTransaction Begin(DbConnection connection, IsolationLevel isolation)
    {
        var transaction = connection.BeginTransaction(isolation);
        try
        {
            Execute(connection, transaction, LockTimeout(null));
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    private string LockTimeout(TimeSpan? patience)
    {
        var limit = patience is { } given && given > TimeSpan.Zero ? given : options.Value.WriteTimeout;
        return string.Create(CultureInfo.InvariantCulture, $"SET LOCK_TIMEOUT {(int)limit.TotalMilliseconds}");
    }

    private SqlConnection Hold()
    {
        var connection = new SqlConnection(_connections.Alone);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = SqlServerStatements.Hold;
            return command.ExecuteScalar() is >= 0 ? connection : throw new DatabaseInUseException(Description);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(DbConnection connection, DbTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
