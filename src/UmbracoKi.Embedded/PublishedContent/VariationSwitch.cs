using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Reads anew in which cultures documents are published when their type begins or ceases to vary.</summary>
/// <remarks>To be called after the handlers that refresh types and addresses, both of which the index is made of.</remarks>
internal sealed class VariationSwitch(
    IPublishStatusManagementService publishStatus, PublishedSnapshotStore snapshots, PublishedClock clock)
    : INotificationAsyncHandler<ContentTypeChangedNotification>
{
    public Task HandleAsync(ContentTypeChangedNotification notification, CancellationToken cancellationToken)
    {
        if (notification.Changes.Any(change => change.ChangeTypes.HasFlag(ContentTypeChangeTypes.VariationChanged)))
        {
            clock.Change(() =>
            {
                publishStatus.InitializeAsync(cancellationToken).GetAwaiter().GetResult();
                snapshots.Rebuild();
            });
        }

        return Task.CompletedTask;
    }
}
