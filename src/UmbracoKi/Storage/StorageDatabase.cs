using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using UmbracoKi.Storage.Ids;

namespace UmbracoKi.Storage;

/// <summary>
/// The way to the module's database. It is migrated before the first use; writers take turns, in this process by waiting
/// here and across processes by the lock of their transaction.
/// </summary>
internal sealed class StorageDatabase(IDbContextFactory<UmbracoKiDbContext> contexts, StorageMigrator migrator) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public UmbracoKiDbContext OpenForReading()
    {
        migrator.EnsureMigrated();
        var context = contexts.CreateDbContext();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return context;
    }

    /// <summary>Runs the work in a transaction of its own. It may run again, on a new context, if the connection fails.</summary>
    /// <exception cref="StorageException">Another process kept the database for too long.</exception>
    public TResult Write<TResult>(Func<UmbracoKiDbContext, TResult> work)
    {
        migrator.EnsureMigrated();
        _turn.Wait();
        try
        {
            using var strategySource = contexts.CreateDbContext();
            return strategySource.Database.CreateExecutionStrategy().Execute(() => InTransaction(work));
        }
        catch (Exception exception) when (IsBusy(exception))
        {
            throw Busy(exception);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc cref="Write"/>
    public async Task<TResult> WriteAsync<TResult>(
        Func<UmbracoKiDbContext, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        migrator.EnsureMigrated();
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var strategySource = await contexts.CreateDbContextAsync(cancellationToken);
            return await strategySource.Database.CreateExecutionStrategy()
                .ExecuteAsync(token => InTransactionAsync(work, token), cancellationToken);
        }
        catch (Exception exception) when (IsBusy(exception))
        {
            throw Busy(exception);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private TResult InTransaction<TResult>(Func<UmbracoKiDbContext, TResult> work)
    {
        using var context = contexts.CreateDbContext();
        using var transaction = context.Database.BeginTransaction();
        Turn(context).ExecuteUpdate(rows => rows.SetProperty(row => row.LastId, row => row.LastId));
        var result = work(context);
        transaction.Commit();
        return result;
    }

    private async Task<TResult> InTransactionAsync<TResult>(
        Func<UmbracoKiDbContext, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Turn(context).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.LastId, row => row.LastId), cancellationToken);
        var result = await work(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static bool IsBusy(Exception exception) =>
        (exception as SqliteException ?? exception.InnerException as SqliteException)?.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    private static StorageException Busy(Exception exception) => new(
        $"Another process has been writing to the database of UmbracoKi for {StorageLocation.BusySeconds} seconds; nothing has been stored.", exception);

    // Taking the lock of one row first makes the writers of all servers wait for each other on SQL Server, too.
    private static IQueryable<CounterRow> Turn(UmbracoKiDbContext context) =>
        context.Counters.Where(row => row.Name == IdNumbering.AnyDocument);
}
