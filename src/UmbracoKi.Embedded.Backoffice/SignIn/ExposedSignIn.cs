using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>
/// The scheme under which a package's own endpoints, outside the Management API, find out who is signed in to the backoffice
/// (<see cref="Constants.Security.BackOfficeExposedAuthenticationType"/>, as in a full Umbraco).
/// </summary>
/// <remarks>
/// Reading takes the cookies alone, so that a link can be followed. Whatever changes something must bring the token's
/// header too, which no other site can add.
/// </remarks>
internal sealed class ExposedSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    CookieTokenAuthenticator authenticator,
    ICoreBackOfficeSignInManager principals) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = Constants.Security.BackOfficeExposedAuthenticationType;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var user = IsReading ? (await authenticator.FindVisitorAsync(Context))?.User : (await authenticator.AuthenticateAsync(Context))?.User;
        return user is not null && await principals.CreateUserPrincipalAsync(user.Key) is { } principal
            ? AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name))
            : AuthenticateResult.NoResult();
    }

    private bool IsReading => HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method);
}
