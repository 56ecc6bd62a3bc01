using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Tells users by mail of changes they asked to be told of; without a mail server nothing is looked up.</summary>
/// <remarks>Umbraco writes to each in their own language, but names the change in that of the thread, which here is none.</remarks>
internal sealed class MailedChanges<T, THandler>(
    THandler handler, IEmailSender mail, IOptionsMonitor<GlobalSettings> settings, ILogger<THandler> logger) : INotificationHandler<T>
    where T : INotification
    where THandler : INotificationHandler<T>
{
    public void Handle(T notification)
    {
        if (!mail.CanSendRequiredEmail())
        {
            return;
        }

        var culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(settings.CurrentValue.DefaultUILanguage);
            handler.Handle(notification);
        }
        catch (Exception failure)
        {
            // The change is made; whoever made it must not be told that it failed.
            logger.LogError(failure, "Nobody was told by mail of a {Change}", typeof(T).Name);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }
}
