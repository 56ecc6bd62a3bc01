using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Tells the caches of this process, at once, what has changed. There is no other process to tell.</summary>
internal sealed class InProcessMessenger(PublishedClock clock, Lazy<PublishedSnapshotStore> snapshots, Lazy<RestoredMedia> restoredMedia) : IServerMessenger
{
    public void Sync()
    {
        // Instructions are carried out when they are queued.
    }

    public void SendMessages()
    {
        // As above.
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is not IPayloadCacheRefresher<TPayload> byPayload)
        {
            throw new ArgumentException($"{refresher.Name} does not take {typeof(TPayload).Name}.", nameof(refresher));
        }

        // All isolated caches first: a refresher that follows reads entities through them.
        byPayload.RefreshInternal(payload);
        Change(refresher, () =>
        {
            byPayload.Refresh(payload);
            restoredMedia.Value.Complete(payload.OfType<MediaCacheRefresher.JsonPayload>());
        });
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
        => QueueRefresh(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances)
        => QueueRefresh(refresher, instances.Select(getGuidId).ToArray());

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
        => QueueRemove(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds)
        => Change(refresher, () => Array.ForEach(numericIds, refresher.Remove));

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds)
        => Change(refresher, () => Array.ForEach(numericIds, refresher.Refresh));

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds)
        => Change(refresher, () => Array.ForEach(guidIds, refresher.Refresh));

    public void QueueRefreshAll(ICacheRefresher refresher) => Change(refresher, refresher.RefreshAll);

    private void Change(ICacheRefresher refresher, Action change)
        => clock.Change(() =>
        {
            change();
            snapshots.Value.Settle(everything: refresher is not ContentCacheRefresher);
        });
}
