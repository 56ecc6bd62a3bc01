using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>One file, one writer at a time, and readers who see the state at their beginning.</summary>
/// <remarks>
/// Reading starts a deferred transaction, writing an immediate one: SQLite cannot turn a snapshot that has aged into a writer.
/// Other hosts are kept away by the lock on the file, which whoever opens a site takes first.
/// </remarks>
internal sealed class SqliteEngine(DatabaseFile file, UmbracoDatabaseSchema schema) : IDatabaseEngine
{
    public string Description => file.Path;

    public NodeStateSql NodeStates => NodeStateSql.Sqlite;

    public void Configure(DbContextOptionsBuilder options) => options.UseSqlite(file.ConnectionString);

    public bool Open(DatabaseSeed seed)
    {
        using var connection = new SqliteConnection(file.ConnectionString);
        return schema.CreateIfEmpty(connection, seed);
    }

    public void Close() => SqliteConnection.ClearAllPools();

    public DbConnection OpenForReading()
    {
        var connection = new SqliteConnection(file.ConnectionString);
        connection.Open();
        return connection;
    }

    public DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public DbTransaction BeginWriting(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    /// <inheritdoc />
    /// <remarks>The snapshot is lock enough.</remarks>
    public bool TakeReadLock(UmbracoDbContext database, int lockId, TimeSpan? patience) => true;

    /// <inheritdoc />
    /// <remarks>The write transaction is lock enough; the row is touched as a full Umbraco does.</remarks>
    public bool TakeWriteLock(UmbracoDbContext database, int lockId, TimeSpan? patience)
        => database.Database.ExecuteSql($"UPDATE umbracoLock SET value = CASE WHEN value = 1 THEN -1 ELSE 1 END WHERE id = {lockId}") == 1;

    public DatabaseBusyException? AsBusy(Exception failure) => failure is SqliteException { SqliteErrorCode: 5 or 6 }
        ? new DatabaseBusyException("The database file is locked by another program.", failure)
        : null;
}
