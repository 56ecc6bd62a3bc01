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
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Starts the embedded Umbraco: database, components, caches, in the order of a full one.</summary>
internal sealed class EmbeddedRuntime : IHostedService, IDisposable
{
    private readonly IServiceProvider _services;
    private readonly ILogger<EmbeddedRuntime> _logger;
    private readonly Lock _stopping = new();
    private DatabaseFileLock? _lock;
    private Task? _stopped;

    private IEventAggregator? _events;
    private ComponentCollection? _components;

    public EmbeddedRuntime(IServiceProvider services, ILogger<EmbeddedRuntime> logger)
    {
        _services = services;
        _logger = logger;

        // Some of Core's constructors look here, so it must be set before any of its services is made. That is also why
        // this class takes them from the provider when it starts.
        StaticServiceProvider.Instance = services;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var time = _services.GetRequiredService<TimeProvider>();
        var started = time.GetTimestamp();
        var state = _services.GetRequiredService<IRuntimeState>();

        // Kept for the end: whoever disposes the host may do so while it is still stopping.
        var events = _events = _services.GetRequiredService<IEventAggregator>();
        var components = _components = _services.GetRequiredService<ComponentCollection>();
        try
        {
            OpenDatabase();
            state.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
            await components.InitializeAsync(false, cancellationToken);
            await events.PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken);
            await events.PublishAsync(new UmbracoApplicationStartingNotification(state.Level, false), cancellationToken);
            await RecoverAsync();
            await _services.GetRequiredService<IMediaCacheService>().SeedAsync(cancellationToken);
            await _services.GetRequiredService<IDocumentCacheService>().SeedAsync(cancellationToken);
            await events.PublishAsync(new UmbracoApplicationStartedNotification(false), cancellationToken);
        }
        catch (Exception failure)
        {
            state.Configure(RuntimeLevel.BootFailed, RuntimeLevelReason.BootFailedOnException, failure);
            throw;
        }

        _logger.LogInformation("Umbraco {Version} is running after {Seconds:0.0} s", state.SemanticVersion, time.GetElapsedTime(started).TotalSeconds);
    }

    /// <inheritdoc />
    /// <remarks>Whoever runs the host and whoever ends it may both call this, at the same time: it happens once, and both wait for it.</remarks>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_stopping)
        {
            return _stopped ??= StopOnceAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }

    private async Task StopOnceAsync(CancellationToken cancellationToken)
    {
        if (_events is not null && _components is not null)
        {
            await _events.PublishAsync(new UmbracoApplicationStoppingNotification(false), cancellationToken);
            await _components.TerminateAsync(false, cancellationToken);
            await _events.PublishAsync(new UmbracoApplicationStoppedNotification(false), cancellationToken);
        }

        _services.GetRequiredService<IDatabaseEngine>().Close();

        // The search index is SQLite's wherever the database is.
        SqliteConnection.ClearAllPools();
        Dispose();
    }

    /// <summary>Umbraco writes the URLs of a document after it has committed the document. A process that died in between left them out.</summary>
    private async Task RecoverAsync()
    {
        if (_lock is { WasAbandoned: true })
        {
            _logger.LogInformation("The last process on this database did not stop in order; the URLs of all documents are made again");
            await _services.GetRequiredService<IDocumentUrlService>().RebuildAllUrlsAsync();
            _lock.SetRecovered();
        }
    }

    private void OpenDatabase()
    {
        var file = _services.GetRequiredService<DatabaseFile>();
        _lock = DatabaseFileLock.Acquire(file.Path);
        var engine = _services.GetRequiredService<IDatabaseEngine>();
        var seed = DatabaseSeed.From(_services.GetRequiredService<IOptions<UnattendedSettings>>().Value);
        if (engine.Open(seed))
        {
            _logger.LogInformation("Created the database {Database}", engine.Description);
        }
    }
}
