using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Mail by <c>Umbraco:CMS:Global:Smtp</c>.</summary>
internal static class MailServices
{
    public static void AddMail(this IUmbracoBuilder umbraco)
    {
        var services = umbraco.Services;
        services.AddSingleton<MailQueue>();
        services.AddSingleton<IEmailSender, MailSender>();
        services.AddSingleton<MailDelivery>();
        services.AddHostedService(provider => provider.GetRequiredService<MailDelivery>());
        services.AddSingleton<UserNotificationsHandler.Notifier>();
        services.AddSingleton<UserNotificationsHandler>();
        services.AddSingleton<MailedPublications>();
        umbraco
            .AddMailed<ContentSavedNotification, UserNotificationsHandler>()
            .AddMailed<ContentSortedNotification, UserNotificationsHandler>()
            .AddMailed<ContentPublishedNotification, MailedPublications>()
            .AddMailed<ContentUnpublishedNotification, UserNotificationsHandler>()
            .AddMailed<ContentMovedNotification, UserNotificationsHandler>()
            .AddMailed<ContentMovedToRecycleBinNotification, UserNotificationsHandler>()
            .AddMailed<ContentCopiedNotification, UserNotificationsHandler>()
            .AddMailed<ContentRolledBackNotification, UserNotificationsHandler>()
            .AddMailed<AssignedUserGroupPermissionsNotification, UserNotificationsHandler>()
            .AddMailed<PublicAccessEntrySavedNotification, UserNotificationsHandler>();
    }

    private static IUmbracoBuilder AddMailed<T, THandler>(this IUmbracoBuilder umbraco)
        where T : INotification
        where THandler : INotificationHandler<T>
        => umbraco.AddNotificationHandler<T, MailedChanges<T, THandler>>();
}
