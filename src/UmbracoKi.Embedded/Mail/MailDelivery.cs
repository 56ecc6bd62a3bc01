using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Sends what is queued, and tries again what failed: after a minute, then each time twice as long, for about an hour.</summary>
/// <remarks>Logs name the kind of mail and of failure; what servers say may hold addresses and is left out.</remarks>
internal sealed class MailDelivery(MailQueue queue, IOptionsMonitor<GlobalSettings> settings, TimeProvider time, ILogger<MailDelivery> logger) : BackgroundService
{
    /// <summary>How often a mail is tried.</summary>
    public const int MaxAttempts = 7;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    /// <summary>Tries everything that is due.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        while (queue.TakeDue(time.GetUtcNow()) is { } mail)
        {
            if (mail.Expires <= time.GetUtcNow())
            {
                logger.LogError("A mail about {Kind} could not be sent before it was of no use any more", mail.Kind);
                continue;
            }

            try
            {
                await MailTransport.SendAsync(mail.Message, settings.CurrentValue.Smtp!, cancellationToken);
                mail.Message.Dispose();
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // Counted among those that are lost.
                queue.TryAdd(mail);
                throw;
            }
            catch (Exception failure)
            {
                Failed(mail with { Attempts = mail.Attempts + 1 }, failure);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (queue.Count > 0)
        {
            logger.LogWarning("{Count} mails were not sent before the host stopped, and are lost", queue.Count);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await queue.WaitAsync(Round, time, stoppingToken);
            if (settings.CurrentValue.CanSendMail())
            {
                await DeliverAsync(stoppingToken);
            }
        }
    }

    private void Failed(QueuedMail mail, Exception failure)
    {
        if (IsFinal(failure) || mail.Attempts >= MaxAttempts)
        {
            logger.LogError("A mail about {Kind} was given up after {Attempts} attempts: {Failure}", mail.Kind, mail.Attempts, Describe(failure));
            return;
        }

        var wait = FirstRetry * Math.Pow(2, mail.Attempts - 1);
        logger.LogWarning("A mail about {Kind} was not sent, to be tried again in {Wait}: {Failure}", mail.Kind, wait, Describe(failure));
        if (!queue.TryAdd(mail with { Due = time.GetUtcNow() + wait }))
        {
            logger.LogError("{Count} mails wait to be sent; one about {Kind} was dropped", MailQueue.Limit, mail.Kind);
        }
    }

    // The server says that it will never take this mail.
    private static bool IsFinal(Exception failure) => failure is SmtpCommandException { StatusCode: >= SmtpStatusCode.SyntaxError and not SmtpStatusCode.AuthenticationRequired };

    private static string Describe(Exception failure) => failure switch
    {
        SmtpCommandException refused => $"{refused.ErrorCode} ({(int)refused.StatusCode})",
        AuthenticationException => "the server did not accept user name and password",
        SslHandshakeException => "no secure connection to the server",
        ServiceNotConnectedException or ServiceNotAuthenticatedException => "the server ended the connection",
        _ => failure.GetType().Name,
    };
}
