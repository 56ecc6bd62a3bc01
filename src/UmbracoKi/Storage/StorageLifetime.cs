using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UmbracoKi.Storage;

/// <summary>
/// Migrates before any hosted service starts, Umbraco among them. At the end everything is put into the one file of
/// SQLite, so that a copy of it is whole.
/// </summary>
internal sealed class StorageLifetime(StorageMigrator migrator, StorageLocation location, StorageDatabase database, ILogger<StorageLifetime> logger)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.Run(migrator.EnsureMigrated, cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (location.Provider != StorageProvider.Sqlite)
        {
            return;
        }

        try
        {
            await using var context = database.OpenForReading();
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        }
        catch (Exception exception) when (exception is System.Data.Common.DbException or StorageException or OperationCanceledException)
        {
            logger.LogWarning(exception, "{File} could not be completed; its -wal file belongs to it", location.FilePath);
        }
    }
}
