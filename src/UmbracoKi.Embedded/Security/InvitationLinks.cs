using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbracoKi.Embedded.Security;

/// <summary>Keeps the link of an invitation where it cannot be mailed, until whoever invited has seen it.</summary>
internal sealed class InvitationLinks(IOptions<SecuritySettings> settings, TimeProvider time) : IInvitationLinks
{
    private readonly ConcurrentDictionary<Guid, (Uri Link, DateTimeOffset Expires)> _links = new();

    public void Keep(Guid invitedUserKey, Uri link)
    {
        var now = time.GetUtcNow();
        foreach (var (key, _) in _links.Where(kept => kept.Value.Expires < now))
        {
            _links.TryRemove(key, out _);
        }

        _links[invitedUserKey] = (link, now + settings.Value.UserInviteEmailExpiry);
    }

    public Uri? Take(Guid invitedUserKey)
        => _links.TryRemove(invitedUserKey, out var kept) && kept.Expires >= time.GetUtcNow() ? kept.Link : null;
}
