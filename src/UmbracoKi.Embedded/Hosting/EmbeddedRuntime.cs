using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Starts the embedded Umbraco: database, components, caches, in the order of a full one.</summary>
internal sealed class EmbeddedRuntime(
    IServiceProvider services,
    DatabaseFile file,
    IRuntimeState state,
    IEventAggregator events,
    TimeProvider time,
    UmbracoDatabaseSchema schema,
    IOptions<UnattendedSettings> seed,
    ILogger<EmbeddedRuntime> logger) : IHostedService, IDisposable
{
    private DatabaseFileLock? _lock;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        StaticServiceProvider.Instance = services;
        try
        {
            OpenDatabase();
            state.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
            await services.GetRequiredService<ComponentCollection>().InitializeAsync(false, cancellationToken);
            await events.PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken);
            await events.PublishAsync(new UmbracoApplicationStartingNotification(state.Level, false), cancellationToken);
            await services.GetRequiredService<IDocumentCacheService>().SeedAsync(cancellationToken);
            await events.PublishAsync(new UmbracoApplicationStartedNotification(false), cancellationToken);
        }
        catch (Exception failure)
        {
            state.Configure(RuntimeLevel.BootFailed, RuntimeLevelReason.BootFailedOnException, failure);
            throw;
        }

        logger.LogInformation("Umbraco {Version} is running on {Database} after {Seconds:0.0} s",
            state.SemanticVersion, file.Path, time.GetElapsedTime(started).TotalSeconds);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await events.PublishAsync(new UmbracoApplicationStoppingNotification(false), cancellationToken);
        await services.GetRequiredService<ComponentCollection>().TerminateAsync(false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStoppedNotification(false), cancellationToken);
        SqliteConnection.ClearAllPools();
        Dispose();
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }

    private void OpenDatabase()
    {
        _lock = DatabaseFileLock.Acquire(file.Path);
        using var connection = new SqliteConnection(file.ConnectionString);
        if (schema.CreateIfEmpty(connection, DatabaseSeed.From(seed.Value)))
        {
            logger.LogInformation("Created the database {Database}", file.Path);
        }
    }
}
