using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>Keeps the link of an invitation instead of mailing it, until whoever invited has seen it.</summary>
internal sealed class InvitationLinks(IOptions<SecuritySettings> settings, TimeProvider time) : IUserInviteSender, IInvitationLinks
{
    private readonly ConcurrentDictionary<Guid, (Uri Link, DateTimeOffset Expires)> _links = new();

    public bool CanSendInvites() => true;

    public Task InviteUser(UserInvitationMessage invite)
    {
        var now = time.GetUtcNow();
        foreach (var (key, _) in _links.Where(link => link.Value.Expires < now))
        {
            _links.TryRemove(key, out _);
        }

        _links[invite.Recipient.Key] = (invite.InviteUri, now + settings.Value.UserInviteEmailExpiry);
        return Task.CompletedTask;
    }

    public Uri? Take(Guid invitedUserKey)
        => _links.TryRemove(invitedUserKey, out var kept) && kept.Expires >= time.GetUtcNow() ? kept.Link : null;
}
