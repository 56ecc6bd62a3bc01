using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Scoping;

namespace UmbracoKi.Embedded.Security;

/// <summary>Mails the link to a new password, where there is a mail server and <c>Umbraco:CMS:Security:AllowPasswordReset</c> does not forbid it.</summary>
/// <remarks>
/// Who asks is nobody known, so the link's host is only ever a configured one: <c>Security:BackOfficeHost</c> or
/// <c>WebRouting:UmbracoApplicationUrl</c>. Taken from the request, it would lead wherever the one who asks wants.
/// </remarks>
internal sealed class PasswordMail(IEmailSender sender, AccountLinks links, ICoreScopeProvider scopes, IOptionsMonitor<SecuritySettings> settings) : IUserForgotPasswordSender
{
    public bool CanSend() => settings.CurrentValue.AllowPasswordReset && links.ConfiguredHost is not null && sender.CanSendRequiredEmail();

    public Task SendForgotPassword(UserForgotPasswordMessage message)
    {
        var lifetime = settings.CurrentValue.PasswordResetEmailExpiry;
        var mail = AccountMailTexts.Of(message.Recipient.Language).PasswordReset(message.Recipient, message.ForgotPasswordUri, lifetime);
        sender.SendOnceCommitted(scopes, mail, "password reset", lifetime);
        return Task.CompletedTask;
    }
}
