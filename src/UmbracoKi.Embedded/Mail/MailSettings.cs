using System.Net.Mail;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbracoKi.Embedded.Mail;

internal static class MailSettings
{
    /// <summary>Whether there is a way for mail to leave: a server, or a folder that one picks it up from.</summary>
    public static bool CanSendMail(this GlobalSettings settings) => settings.IsSmtpServerConfigured || settings.Smtp.IsPickup();

    /// <summary>Whether mail is put into a folder instead of being sent.</summary>
    public static bool IsPickup(this SmtpSettings? smtp) =>
        smtp is { DeliveryMethod: SmtpDeliveryMethod.SpecifiedPickupDirectory } && !string.IsNullOrWhiteSpace(smtp.PickupDirectoryLocation);
}
