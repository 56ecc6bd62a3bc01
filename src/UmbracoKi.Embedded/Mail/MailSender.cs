using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Umbraco's sender of mail: queues what <see cref="MailDelivery"/> then sends by <c>Umbraco:CMS:Global:Smtp</c>.</summary>
/// <remarks>Nothing is sent while somebody waits for an answer. Without a mail server what nobody else handles is dropped, as in Umbraco.</remarks>
internal sealed class MailSender(
    MailQueue queue, IEventAggregator events, IOptionsMonitor<GlobalSettings> settings, TimeProvider time, ILogger<MailSender> logger) : IEmailSender
{
    public bool CanSendRequiredEmail() => settings.CurrentValue.CanSendMail();

    public Task SendAsync(EmailMessage message, string emailType) => SendAsync(message, emailType, enableNotification: false);

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification) => SendAsync(message, emailType, enableNotification, expires: null);

    /// <param name="enableNotification">Whether packages may send the mail instead.</param>
    /// <param name="expires">How long it is of use; null for as long as <c>Smtp:EmailExpiration</c> says.</param>
    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = null)
    {
        var global = settings.CurrentValue;
        if (enableNotification)
        {
            var notification = new SendEmailNotification(MailMessage.ForPackages(message, global.Smtp?.From), emailType);
            await events.PublishAsync(notification);
            if (notification.IsHandled)
            {
                return;
            }
        }

        if (!global.CanSendMail())
        {
            logger.LogDebug("There is no mail server; a mail about {Kind} was not sent", emailType);
            return;
        }

        var now = time.GetUtcNow();
        var lifetime = expires ?? global.Smtp?.EmailExpiration;
        var mail = new QueuedMail(MailMessage.Compose(message, global.Smtp?.From, now), emailType, lifetime is { } limit ? now + limit : null, now);
        if (!queue.TryAdd(mail))
        {
            logger.LogError("{Count} mails wait to be sent; one about {Kind} was dropped", MailQueue.Limit, emailType);
        }
    }
}
