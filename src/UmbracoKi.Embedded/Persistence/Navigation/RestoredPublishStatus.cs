using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Persistence.Navigation;

/// <summary>Takes note that a document restored from the recycle bin is no longer published.</summary>
/// <remarks>
/// Umbraco unpublishes such a document as it moves it, but tells its publish status of moves only where they name
/// cultures, which this one does not: the documents below, still published themselves, would be delivered again.
/// </remarks>
internal sealed class RestoredPublishStatus(
    IPublishStatusManagementService status, PublishedClock clock, Lazy<PublishedSnapshotStore> snapshots) : INotificationHandler<ContentMovedNotification>
{
    public void Handle(ContentMovedNotification notification)
    {
        var restored = notification.MoveInfoCollection.Where(IsRestored).Select(move => move.Entity.Key).ToArray();
        if (restored.Length == 0)
        {
            return;
        }

        clock.Change(() =>
        {
            foreach (var key in restored)
            {
                status.AddOrUpdateStatusWithDescendantsAsync(key, CancellationToken.None).GetAwaiter().GetResult();
            }

            snapshots.Value.Settle(everything: true);
        });
    }

    private static bool IsRestored(MoveEventInfo<IContent> move) => move.OriginalPath.Contains(Constants.System.RecycleBinContentString, StringComparison.Ordinal);
}
