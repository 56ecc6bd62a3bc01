using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>
/// Both are needed: the access token's cookie, and the header <c>Authorization: Bearer [redacted]</c>, which only a script
/// of this site can add. So no other site can use the cookie.
/// </summary>
internal sealed class CookieTokenAuthenticator(TokenProtection tokens, SessionRegistry sessions, IUserService users) : IRequestAuthenticator
{
    /// <summary>Stands for the token wherever a script could read it.</summary>
    public const string Redacted = "[redacted]";

    public async Task<SignedIn?> AuthenticateAsync(HttpContext context)
    {
        var token = context.Request.Headers.Authorization.ToString() == $"Bearer {Redacted}"
            ? tokens.Open<Token>(TokenKind.Access, new BackOfficeCookies(context).AccessToken)
            : null;
        return token is not null && await UserOfAsync(token) is { } user ? new SignedIn(user, token.Session.ToString()) : null;
    }

    /// <summary>Who the cookies alone stand for. Any link followed in the browser brings them along: enough to read, never to change anything.</summary>
    /// <remarks>The login cookie is not renewed while somebody works, the others are.</remarks>
    /// <returns>Null if nobody is signed in.</returns>
    public async Task<Visitor?> FindVisitorAsync(HttpContext context)
    {
        var cookies = new BackOfficeCookies(context);
        foreach (var (kind, cookie) in ((string, string?)[])
            [(TokenKind.Login, cookies.Login), (TokenKind.Access, cookies.AccessToken), (TokenKind.Refresh, cookies.RefreshToken)])
        {
            if (tokens.Open<Token>(kind, cookie) is { } token && await UserOfAsync(token) is { } user)
            {
                return new Visitor(user, token);
            }
        }

        return null;
    }

    /// <returns>Null if the token's session has ended, or the user has changed the password, or may not sign in any more.</returns>
    public async Task<IUser?> UserOfAsync(Token token)
    {
        if (sessions.Find(token.Session, token.UserId) is null)
        {
            return null;
        }

        var user = await users.GetAsync(token.UserKey);
        return user is { IsApproved: true, IsLockedOut: false } && user.SecurityStamp == token.Stamp ? user : null;
    }
}
