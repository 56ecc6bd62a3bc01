using MimeKit;
using Umbraco.Cms.Core.Models.Email;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Umbraco's mails as they travel.</summary>
internal static class MailMessage
{
    /// <param name="sender">The address to send from where the mail names none.</param>
    /// <exception cref="ParseException">An address is none.</exception>
    public static MimeMessage Compose(EmailMessage mail, string? sender, DateTimeOffset now)
    {
        var message = new MimeMessage { Date = now, Subject = OneLine(mail.Subject) };
        message.From.Add(MailboxAddress.Parse((string.IsNullOrWhiteSpace(mail.From) ? sender : mail.From) ?? string.Empty));
        Add(message.To, mail.To);
        Add(message.Cc, mail.Cc);
        Add(message.Bcc, mail.Bcc);
        Add(message.ReplyTo, mail.ReplyTo);

        // Mail programs answer to automatic mail otherwise.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var body = new BodyBuilder();
        if (mail.IsBodyHtml)
        {
            body.HtmlBody = mail.Body;
        }
        else
        {
            body.TextBody = mail.Body;
        }

        foreach (var attachment in mail.Attachments ?? [])
        {
            body.Attachments.Add(attachment.FileName, attachment.Stream);
        }

        message.Body = body.ToMessageBody();
        return message;
    }

    /// <summary>The mail as packages are shown it that may send it instead.</summary>
    /// <param name="sender">As in <see cref="Compose"/>.</param>
    public static NotificationEmailModel ForPackages(EmailMessage mail, string? sender) => new(
        new NotificationEmailAddress(mail.From ?? sender ?? string.Empty, string.Empty),
        Addresses(mail.To), Addresses(mail.Cc), Addresses(mail.Bcc), Addresses(mail.ReplyTo), mail.Subject, mail.Body, mail.Attachments, mail.IsBodyHtml);

    private static NotificationEmailAddress[] Addresses(IEnumerable<string?>? addresses) =>
        [.. (addresses ?? []).OfType<string>().Select(address => new NotificationEmailAddress(address, string.Empty))];

    private static void Add(InternetAddressList list, IEnumerable<string?>? addresses)
    {
        foreach (var address in addresses ?? [])
        {
            if (!string.IsNullOrWhiteSpace(address))
            {
                list.Add(MailboxAddress.Parse(address));
            }
        }
    }

    // A name with a line break must not become a header of its own.
    private static string OneLine(string? text) => string.Concat((text ?? string.Empty).Select(character => char.IsControl(character) ? ' ' : character)).Trim();
}
