using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Scoping;

namespace UmbracoKi.Embedded.Security;

internal static class CommittedMail
{
    /// <summary>Queues a mail when what it speaks of is stored, and never if it is not.</summary>
    public static void SendOnceCommitted(this IEmailSender sender, ICoreScopeProvider scopes, EmailMessage mail, string kind, TimeSpan lifetime)
    {
        if (scopes.Context is not { } context)
        {
            Send();
            return;
        }

        context.Enlist($"mail/{Guid.NewGuid()}", completed =>
        {
            if (completed)
            {
                Send();
            }
        });

        // Sending only queues, and ends at once.
        void Send() => sender.SendAsync(mail, kind, enableNotification: true, lifetime).GetAwaiter().GetResult();
    }
}
