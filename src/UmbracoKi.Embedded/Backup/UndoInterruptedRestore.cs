using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Puts the old state back before anything opens a database, if a restore died while it replaced.</summary>
internal sealed class UndoInterruptedRestore(IConfiguration configuration, IHostEnvironment environment, ILogger<UndoInterruptedRestore> logger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var site = SiteFiles.From(configuration, environment.ContentRootPath);
        var journal = RestoreJournal.Of(site);
        if (journal.Exists)
        {
            using var held = DatabaseFileLock.Acquire(site.Database);
            if (journal.UndoIfInterrupted())
            {
                logger.LogWarning("A restore was interrupted; the site is as it was before it");
            }
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
