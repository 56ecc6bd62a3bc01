using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using UmbracoKi.Embedded.Persistence.Engines;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>One unit of work: a connection, its context, and at most one transaction at a time.</summary>
/// <remarks>
/// Reading starts a transaction of its own, so all reads see one state. The first write ends it and begins another: a
/// snapshot that has aged cannot become a writer. What was read before is therefore read again by those who take the
/// write lock first, as Umbraco's services do.
/// </remarks>
internal sealed class DatabaseSession(UmbracoDbContext context, IDatabaseEngine engine, WriterGate gate, CommitCounter commits) : IDisposable
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
            Begin(engine.BeginReading);
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
            Begin(engine.BeginWriting);
        }
        catch (DbException failure) when (engine.AsBusy(failure) is { } busy)
        {
            throw busy;
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

    private void Begin(Func<DbConnection, DbTransaction> begin)
    {
        context.Database.OpenConnection();
        _transaction = context.Database.UseTransaction(begin(context.Database.GetDbConnection()));
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
