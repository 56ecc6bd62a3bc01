using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace UmbracoKi.Storage;

/// <summary>Brings the module's database to the present schema, once in the life of the process.</summary>
internal sealed class StorageMigrator(
    IDbContextFactory<UmbracoKiDbContext> contexts, StorageLocation location, ILogger<StorageMigrator> logger)
{
    private readonly Lock _lock = new();
    private volatile bool _done;

    /// <exception cref="StorageException">The database is newer than this software, or it cannot be opened.</exception>
    public void EnsureMigrated()
    {
        if (_done)
        {
            return;
        }

        lock (_lock)
        {
            if (!_done)
            {
                Migrate();
                _done = true;
            }
        }
    }

    private void Migrate()
    {
        try
        {
            if (location.FilePath is { } file)
            {
                MigrateFile(file);
            }
            else
            {
                MigrateServer();
            }
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The database of UmbracoKi ({location.Description}) cannot be used: {exception.Message}", exception);
        }
    }

    private void MigrateServer()
    {
        using var context = contexts.CreateDbContext();
        if (context.Database.CanConnect())
        {
            RefuseNewer(context);
        }

        context.Database.Migrate();
    }

    private void MigrateFile(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var alone = MigrationFileLock.Take(file + ".migrating");
        using var context = contexts.CreateDbContext();
        context.Database.OpenConnection();
        RefuseNewer(context);
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        if (!context.Database.GetPendingMigrations().Any())
        {
            return;
        }

        // EF Core waits for ever for the lock of a process that was killed; the file lock says that there is none alive.
        context.Database.ExecuteSqlRaw("""DROP TABLE IF EXISTS "__EFMigrationsLock" """);
        context.Database.Migrate();
        logger.LogInformation("The database of UmbracoKi ({File}) is up to date", file);
    }

    private void RefuseNewer(UmbracoKiDbContext context)
    {
        var unknown = context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations()).ToList();
        if (unknown.Count > 0)
        {
            throw new StorageException(
                $"The database of UmbracoKi ({location.Description}) was written by a newer version: it knows {string.Join(", ", unknown)}. " +
                "Install that version again, or restore the database as it was before. Nothing has been changed.");
        }
    }
}
