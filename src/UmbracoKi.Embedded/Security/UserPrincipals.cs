using System.Globalization;
using System.Security.Claims;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Security;

/// <summary>The principal of a signed-in user, with the claims Umbraco's services expect.</summary>
internal sealed class UserPrincipals(IBackOfficeUserReader users) : ICoreBackOfficeSignInManager
{
    /// <returns>Null if there is no such user.</returns>
    public Task<ClaimsPrincipal?> CreateUserPrincipalAsync(Guid userKey)
        => Task.FromResult(users.GetByKey(userKey) is { } user ? Create(user) : null);

    public static ClaimsPrincipal Create(IUser user)
    {
        var identity = new ClaimsIdentity(Constants.Security.BackOfficeAuthenticationType);
        identity.AddRequiredClaims(
            user.Id.ToString(CultureInfo.InvariantCulture), user.Key, user.Username, user.Name ?? user.Username,
            user.StartContentIds ?? [], user.StartMediaIds ?? [], user.Language ?? "en-US", user.SecurityStamp ?? string.Empty,
            user.AllowedSections, user.Groups.Select(g => g.Alias));
        return new ClaimsPrincipal(identity);
    }
}
