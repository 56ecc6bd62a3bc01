using MailKit.Net.Smtp;
using MimeKit;
using Umbraco.Cms.Core.Configuration.Models;
using Transport = MailKit.Security.SecureSocketOptions;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Hands one mail to the server, or puts it into the folder from which one picks it up.</summary>
internal static class MailTransport
{
    private const int TimeoutMilliseconds = 30_000;

    public static async Task SendAsync(MimeMessage message, SmtpSettings smtp, CancellationToken cancellationToken)
    {
        if (smtp.IsPickup())
        {
            await PutAsync(message, smtp.PickupDirectoryLocation!, cancellationToken);
            return;
        }

        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };

        // Umbraco's options are MailKit's, by another name.
        await client.ConnectAsync(smtp.Host!, smtp.Port, (Transport)(int)smtp.SecureSocketOptions, cancellationToken);
        if (!string.IsNullOrWhiteSpace(smtp.Username) && !string.IsNullOrWhiteSpace(smtp.Password))
        {
            await client.AuthenticateAsync(smtp.Username, smtp.Password, cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    // Under another name first: whoever picks it up finds whole mails only.
    private static async Task PutAsync(MimeMessage message, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.eml");
        await message.WriteToAsync($"{file}.part", cancellationToken);
        File.Move($"{file}.part", file);
    }
}
