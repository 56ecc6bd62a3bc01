using System.Security.Claims;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Security;

/// <summary>Who acts: whoever was put in for this asynchronous flow, else the principal of the request.</summary>
internal sealed class BackOfficeSecurityAccessor(IHttpContextAccessor http, IBackOfficeUserReader users) : IBackOfficeSecurityAccessor
{
    private static readonly object ItemKey = new();

    private readonly AsyncLocal<IBackOfficeSecurity?> _override = new();

    public IBackOfficeSecurity? BackOfficeSecurity => _override.Value ?? (http.HttpContext is { } context ? OfRequest(context) : null);

    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        var before = _override.Value;
        _override.Value = backOfficeSecurity;
        return new Restoring(() => _override.Value = before);
    }

    // Read once a request, unless authentication puts another principal in.
    private UserSecurity OfRequest(HttpContext context)
    {
        if (context.Items[ItemKey] is (ClaimsPrincipal principal, UserSecurity known) && ReferenceEquals(principal, context.User))
        {
            return known;
        }

        var security = new UserSecurity(UserOf(context.User));
        context.Items[ItemKey] = (context.User, security);
        return security;
    }

    private IUser? UserOf(ClaimsPrincipal principal)
        => principal.Identities.Where(identity => identity.IsAuthenticated)
            .Select(identity => identity.VerifyBackOfficeIdentity(out var verified) ? verified.GetUserKey() : null)
            .FirstOrDefault(key => key is not null) is { } userKey
            ? users.GetByKey(userKey)
            : null;

    private sealed class Restoring(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
