using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Redirects;

internal static class RedirectServices
{
    /// <summary>Keeps old addresses working: written when documents are renamed or moved, answered by the Delivery API.</summary>
    public static void AddRedirects(this IUmbracoBuilder umbraco)
    {
        umbraco.Services.AddSingleton<IRedirectTracker, RedirectTracker>();
        umbraco.Services.Replace(ServiceDescriptor.Singleton<IRequestRedirectService, RequestRedirectService>());
        umbraco
            .AddNotificationHandler<ContentPublishingNotification, RedirectTracking>()
            .AddNotificationHandler<ContentPublishedNotification, RedirectTracking>()
            .AddNotificationHandler<ContentUnpublishingNotification, RedirectTracking>()
            .AddNotificationHandler<ContentUnpublishedNotification, RedirectTracking>()
            .AddNotificationHandler<ContentMovingNotification, RedirectTracking>()
            .AddNotificationHandler<ContentMovedNotification, RedirectTracking>();
    }
}
