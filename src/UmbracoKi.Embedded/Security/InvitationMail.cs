using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>Mails invitations where there is a mail server, and keeps their links for whoever invited where there is none.</summary>
internal sealed class InvitationMail(
    IEmailSender sender, InvitationLinks links, ICoreScopeProvider scopes, IOptionsMonitor<SecuritySettings> settings) : IUserInviteSender
{
    public bool CanSendInvites() => true;

    public Task InviteUser(UserInvitationMessage invite)
    {
        if (!sender.CanSendRequiredEmail())
        {
            links.Keep(invite.Recipient.Key, invite.InviteUri);
            return Task.CompletedTask;
        }

        var lifetime = settings.CurrentValue.UserInviteEmailExpiry;
        sender.SendOnceCommitted(scopes, AccountMailTexts.Of(invite.Recipient.Language).Invitation(invite, lifetime), "invitation", lifetime);
        return Task.CompletedTask;
    }
}
