using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>One unit of work: a connection, its context, and at most one transaction at a time.</summary>
/// <remarks>
/// Reading starts a deferred transaction, so all reads see one state. The first write ends it and begins an immediate
/// one: SQLite cannot turn a snapshot that has aged into a writer. What was read before is therefore read again by
/// those who take the write lock first, as Umbraco's services do.
/// </remarks>
internal sealed class DatabaseSession(UmbracoDbContext context, WriterGate gate, CommitCounter commits) : IDisposable
{
    private readonly HashSet<Type> _changed = [];
    private IDbContextTransaction? _transaction;
    private bool _holdsGate;

    public bool IsWriting => context.IsWriting;

    public long SnapshotNumber { get; private set; } = -1;

    public UmbracoDbContext BeginReading()
    {
        if (_transaction is null)
        {
            // The number first: a commit in between makes the snapshot newer than its number, which is harmless.
            SnapshotNumber = commits.Current;
            Begin(deferred: true);
        }

        return context;
    }

    /// <exception cref="DatabaseBusyException">Another unit of work kept writing longer than the timeout.</exception>
    public UmbracoDbContext BeginWriting(TimeSpan? timeout = null)
    {
        if (IsWriting)
        {
            return context;
        }

        gate.Enter(timeout);
        _holdsGate = true;
        EndTransaction();
        try
        {
            Begin(deferred: false);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            throw new DatabaseBusyException("The database file is locked by another program.", busy);
        }

        SnapshotNumber = commits.Current;
        context.IsWriting = true;
        return context;
    }

    /// <summary>Notes that this unit of work changes entities of a kind that is cached as a whole.</summary>
    public void MarkChanged(Type type) => _changed.Add(type);

    public bool HasChanged(Type type) => _changed.Contains(type);

    public void Commit()
    {
        _transaction?.Commit();
        if (IsWriting)
        {
            commits.Increment(_changed);
        }
    }

    public void Dispose()
    {
        try
        {
            EndTransaction();
            context.Dispose();
        }
        finally
        {
            if (_holdsGate)
            {
                _holdsGate = false;
                gate.Leave();
            }
        }
    }

    private void Begin(bool deferred)
    {
        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        DbTransaction transaction = connection.BeginTransaction(deferred);
        _transaction = context.Database.UseTransaction(transaction);
    }

    private void EndTransaction()
    {
        if (_transaction is null)
        {
            return;
        }

        var transaction = _transaction.GetDbTransaction();
        _transaction.Dispose();
        transaction.Dispose();
        _transaction = null;
        context.Database.UseTransaction(null);
    }
}
