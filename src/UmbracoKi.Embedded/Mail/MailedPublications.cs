using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Tells of publications with the languages they are about.</summary>
/// <remarks>
/// Umbraco's own handler lists the languages whose drafts were changed, which on publishing are none, and speaks of drafts
/// below what was published.
/// </remarks>
internal sealed class MailedPublications(UserNotificationsHandler.Notifier notifier, ActionCollection actions) : INotificationHandler<ContentPublishedNotification>
{
    public void Handle(ContentPublishedNotification notification)
        => notifier.Notify(
            actions.GetAction<ActionPublish>(), [.. notification.PublishedEntities.Where(content => content.Published).Select(content => WithLanguages(content, notification))]);

    private static IContent WithLanguages(IContent content, ContentPublishedNotification notification)
    {
        var told = (IContent)content.DeepClone();
        told.ResetDirtyProperties(rememberDirty: false);
        foreach (var culture in notification.PublishedOf(content).Concat(notification.UnpublishedOf(content)))
        {
            told.TouchCulture(culture);
        }

        told.ResetDirtyProperties(rememberDirty: true);
        return told;
    }
}
