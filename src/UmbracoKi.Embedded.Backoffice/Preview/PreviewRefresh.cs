using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Lets open previews show what was saved.</summary>
/// <remarks>Nobody waits for it: a slow browser must not hold up whoever saves.</remarks>
internal sealed class PreviewRefresh(IHubContext<PreviewHub> hub) : INotificationHandler<ContentSavedNotification>
{
    public void Handle(ContentSavedNotification notification)
    {
        foreach (var document in notification.SavedEntities)
        {
            _ = hub.Clients.All.SendAsync("refreshed", document.Key);
        }
    }
}
