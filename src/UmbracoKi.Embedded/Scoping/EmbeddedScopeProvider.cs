using System.Data;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Scoping;

/// <summary>Opens Umbraco's scopes on the embedded database.</summary>
internal sealed class EmbeddedScopeProvider(
    AmbientScope ambient,
    DatabaseSessionFactory sessions,
    IDistributedLockingMechanismFactory locking,
    ILoggerFactory loggers,
    FileSystems fileSystems,
    IEventAggregator events) : ICoreScopeProvider
{
    public IScopeContext? Context => ambient.Current?.Context;

    /// <inheritdoc />
    /// <param name="isolationLevel">Ignored: a unit of work reads one snapshot, and one writes at a time.</param>
    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        if (eventDispatcher is not null)
        {
            throw new NotSupportedException("ICoreScopeProvider.CreateCoreScope(eventDispatcher): event dispatchers gave way to notifications.");
        }

        var scope = new EmbeddedScope(
            this, ambient.Current, locking, loggers, fileSystems, events,
            repositoryCacheMode, scopeFileSystems, scopedNotificationPublisher, autoComplete);
        ambient.Current = scope;
        return scope;
    }

    public IQuery<T> CreateQuery<T>() => new Query<T>();

    internal DatabaseSession OpenSession() => sessions.Open();

    internal void Leave(EmbeddedScope scope)
    {
        if (ReferenceEquals(ambient.Current, scope) || ambient.Current is null || ambient.Current == scope.Parent)
        {
            ambient.Current = scope.Parent;
            return;
        }

        throw new InvalidOperationException("A scope was disposed while a scope inside it was still open; dispose scopes in reverse order.");
    }
}
