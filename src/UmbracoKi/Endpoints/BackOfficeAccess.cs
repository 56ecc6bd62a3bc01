using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace UmbracoKi.Endpoints;

/// <summary>Whether the user of the backoffice who asks may see the section content.</summary>
internal static class BackOfficeAccess
{
    // The first is the one Umbraco keeps for addresses outside the backoffice; its other cookie is not read there.
    private static readonly string[] Schemes =
    [
        Constants.Security.BackOfficeExposedAuthenticationType,
        Constants.Security.BackOfficeAuthenticationType,
    ];

    public static async Task<BackOfficeAccessResult> CheckAsync(HttpContext http)
    {
        await SignInAsync(http);
        var security = http.RequestServices.GetService<IBackOfficeSecurityAccessor>()?.BackOfficeSecurity;
        return security is not { CurrentUser: { } user } || !security.IsAuthenticated() ? BackOfficeAccessResult.NotSignedIn
            : security.UserHasSectionAccess(Constants.Applications.Content, user) ? BackOfficeAccessResult.Granted
            : BackOfficeAccessResult.NoRight;
    }

    // The module's endpoints come before the host's pipeline, where Umbraco looks at the cookies. Who is signed in to the
    // website as a member may be a user of the backoffice besides.
    private static async Task SignInAsync(HttpContext http)
    {
        if (http.User.GetUmbracoIdentity() is not null || http.RequestServices.GetService<IAuthenticationSchemeProvider>() is not { } known)
        {
            return;
        }

        foreach (var scheme in Schemes)
        {
            if (await known.GetSchemeAsync(scheme) is not null && await http.AuthenticateAsync(scheme) is { Succeeded: true } result)
            {
                http.User = result.Principal;
                return;
            }
        }
    }
}
