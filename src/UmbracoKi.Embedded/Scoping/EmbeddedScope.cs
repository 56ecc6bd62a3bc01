using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Persistence;

namespace UmbracoKi.Embedded.Scoping;

/// <summary>Umbraco's scope on one <see cref="DatabaseSession"/>, opened when the outermost scope first needs it.</summary>
internal sealed class EmbeddedScope : CoreScope
{
    private readonly EmbeddedScopeProvider _provider;
    private readonly ScopeContext? _ownContext;
    private readonly bool _autoComplete;
    private DatabaseSession? _session;

    public EmbeddedScope(
        EmbeddedScopeProvider provider,
        EmbeddedScope? parent,
        IDistributedLockingMechanismFactory locking,
        ILoggerFactory loggers,
        FileSystems fileSystems,
        IEventAggregator events,
        RepositoryCacheMode cacheMode,
        bool? scopeFileSystems,
        IScopedNotificationPublisher? notifications,
        bool autoComplete)
        : base(parent, locking, loggers, fileSystems, events, cacheMode, scopeFileSystems, notifications)
    {
        _provider = provider;
        _autoComplete = autoComplete;
        Parent = parent;
        _ownContext = parent is null ? new ScopeContext() : null;
    }

    public EmbeddedScope? Parent { get; }

    public bool IsDisposed { get; private set; }

    /// <summary>Whether this unit of work has written; its reads must then bypass caches of committed data.</summary>
    public bool IsWriting => Root._session is { IsWriting: true };

    /// <summary>The number of commits the database had seen when this unit of work took its snapshot.</summary>
    public long SnapshotNumber => Root._session?.SnapshotNumber ?? -1;

    public void MarkChanged<TEntity>() => Session().MarkChanged(typeof(TEntity));

    public bool HasChanged(Type type) => Root._session?.HasChanged(type) ?? false;

    public ScopeContext Context => Root._ownContext!;

    private EmbeddedScope Root => Parent?.Root ?? this;

    public UmbracoDbContext ForReading()
    {
        Locks.EnsureLocks(InstanceId);
        return Session().BeginReading();
    }

    public UmbracoDbContext ForWriting()
    {
        Locks.EnsureLocks(InstanceId);
        return Session().BeginWriting();
    }

    /// <summary>The database as the locking mechanism needs it: without asking for the locks again.</summary>
    internal DatabaseSession Session()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        return Root._session ??= _provider.OpenSession();
    }

    public override void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        if (_autoComplete)
        {
            Complete();
        }

        Locks.ClearLocks(InstanceId);
        if (Parent is not null)
        {
            IsDisposed = true;
            _provider.Leave(this);
            base.Dispose();
            return;
        }

        Locks.EnsureLocksCleared(InstanceId);
        DisposeOutermost();
    }

    private void DisposeOutermost()
    {
        var completed = Completed == true;
        try
        {
            if (completed)
            {
                _session?.Commit();
            }
        }
        catch
        {
            completed = false;
            Completed = false;
            throw;
        }
        finally
        {
            _session?.Dispose();
            IsDisposed = true;
            _provider.Leave(this);

            // Notifications come after the commit and outside the scope: a handler opens a scope of its own.
            try
            {
                base.Dispose();
            }
            finally
            {
                _ownContext!.ScopeExit(completed);
            }
        }
    }
}
