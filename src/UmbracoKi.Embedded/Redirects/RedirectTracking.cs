using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;

namespace UmbracoKi.Embedded.Redirects;

/// <summary>Notes addresses before documents are published, unpublished in a culture or moved, and compares afterwards.</summary>
/// <remarks>
/// <c>Umbraco:CMS:WebRouting:DisableRedirectUrlTracking</c> switches it off, at any time. A redirect that could not be
/// written is logged and does not fail the change, which is committed already.
/// </remarks>
internal sealed class RedirectTracking(
    IRedirectTracker tracker, IOptionsMonitor<WebRoutingSettings> settings, ILogger<RedirectTracking> logger)
    : INotificationHandler<ContentPublishingNotification>,
        INotificationHandler<ContentPublishedNotification>,
        INotificationHandler<ContentUnpublishingNotification>,
        INotificationHandler<ContentUnpublishedNotification>,
        INotificationHandler<ContentMovingNotification>,
        INotificationHandler<ContentMovedNotification>
{
    private const string OldRoutes = "UmbracoKi.Embedded.Redirects";

    public void Handle(ContentPublishingNotification notification) => Note(notification, notification.PublishedEntities, isMove: false);

    public void Handle(ContentPublishedNotification notification) => Compare(notification);

    public void Handle(ContentUnpublishingNotification notification) => Note(notification, notification.UnpublishedEntities, isMove: false);

    public void Handle(ContentUnpublishedNotification notification) => Compare(notification);

    public void Handle(ContentMovingNotification notification)
        => Note(notification, notification.MoveInfoCollection.Select(move => move.Entity), isMove: true);

    public void Handle(ContentMovedNotification notification) => Compare(notification);

    private void Note(IStatefulNotification notification, IEnumerable<IContent> documents, bool isMove)
    {
        if (settings.CurrentValue.DisableRedirectUrlTracking)
        {
            return;
        }

        if (!notification.State.TryGetValue(OldRoutes, out var state)
            || state is not Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> routes)
        {
            notification.State[OldRoutes] = routes = [];
        }

        foreach (var document in documents)
        {
            tracker.StoreOldRoute(document, routes, isMove);
        }
    }

    private void Compare(IStatefulNotification notification)
    {
        if (settings.CurrentValue.DisableRedirectUrlTracking
            || !notification.State.TryGetValue(OldRoutes, out var state)
            || state is not Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> { Count: > 0 } routes)
        {
            return;
        }

        try
        {
            tracker.CreateRedirects(routes);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "The old addresses of {Count} documents could not be kept", routes.Count);
        }
    }
}
