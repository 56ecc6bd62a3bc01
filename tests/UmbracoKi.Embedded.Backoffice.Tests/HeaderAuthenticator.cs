using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Tests;

/// <summary>Believes a header that names a user's key, so that tests of other things need not sign in.</summary>
internal sealed class HeaderAuthenticator(IUserService users) : IRequestAuthenticator
{
    public const string Header = "X-Test-User";

    public const string SessionHeader = "X-Test-Session";

    public async Task<SignedIn?> AuthenticateAsync(HttpContext context)
        => Guid.TryParse(context.Request.Headers[Header], out var key) && await users.GetAsync(key) is { } user
            ? new SignedIn(user, context.Request.Headers[SessionHeader].ToString())
            : null;
}
