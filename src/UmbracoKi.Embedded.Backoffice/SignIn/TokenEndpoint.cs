using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using UmbracoKi.Embedded.Backoffice.Management;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Second half of the authorisation code flow, and refreshing.</summary>
internal sealed class TokenEndpoint : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("security/back-office").AllowAnonymous();
        group.MapPost("token", TokenAsync);
        group.MapPost("revoke", Revoke);
    }

    public void AddServices(IServiceCollection services) => services.AddSingleton<UsedCodes>();

    private static async Task<IResult> TokenAsync(
        HttpContext context, TokenProtection tokens, SessionRegistry sessions, CookieTokenAuthenticator authenticator, UsedCodes used)
    {
        if (!context.Request.HasFormContentType)
        {
            return TokenError.InvalidRequest("The specified 'Content-Type' header is not valid.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return form["grant_type"].ToString() switch
        {
            _ when form["client_id"] != AuthorizeEndpoint.Client => TokenError.InvalidRequest("The specified 'client_id' is invalid."),
            "authorization_code" => await Redeem(form),
            "refresh_token" => await Refresh(),
            _ => new TokenError("unsupported_grant_type", "The specified 'grant_type' is not supported."),
        };

        async Task<IResult> Redeem(IFormCollection form)
        {
            var cookies = new BackOfficeCookies(context);
            if (string.IsNullOrEmpty(cookies.Code))
            {
                return TokenError.InvalidRequest("The mandatory 'code' parameter is missing.");
            }

            cookies.DeleteCode();
            if (tokens.Open<AuthorizationCode>(TokenKind.Code, cookies.Code) is not { } code || !used.Use(code.Token.Id))
            {
                return TokenError.InvalidGrant("The specified authorization code is invalid.");
            }

            if (form["redirect_uri"] != code.RedirectUri)
            {
                return TokenError.InvalidGrant("The specified 'redirect_uri' is invalid.");
            }

            return Proves(form["code_verifier"].ToString(), code.Challenge)
                ? await Give(code.Token, null)
                : TokenError.InvalidGrant("The specified 'code_verifier' is invalid.");
        }

        async Task<IResult> Refresh()
        {
            var cookie = new BackOfficeCookies(context).RefreshToken;
            if (string.IsNullOrEmpty(cookie))
            {
                return TokenError.InvalidRequest("The mandatory 'refresh_token' parameter is missing.");
            }

            return tokens.Open<Token>(TokenKind.Refresh, cookie) is { } token
                ? await Give(token, token.Id)
                : TokenError.InvalidGrant("The specified refresh token is invalid.");
        }

        async Task<IResult> Give(Token token, Guid? refreshedWith)
        {
            if (await authenticator.UserOfAsync(token) is null
                || sessions.Find(token.Session, token.UserId) is not { } session
                || sessions.Rotate(session, refreshedWith) is not { } refresh)
            {
                return TokenError.InvalidGrant("The specified token is no longer valid.");
            }

            var lifetime = sessions.IdleTimeout / 4;
            var cookies = new BackOfficeCookies(context);
            cookies.SetAccessToken(tokens.Seal(TokenKind.Access, token with { Id = Guid.NewGuid() }, lifetime));
            cookies.SetRefreshToken(tokens.Seal(TokenKind.Refresh, token with { Id = refresh }, sessions.IdleTimeout));
            await ManagementJson.WriteAsync(context, new TokenResponse((int)lifetime.TotalSeconds));
            return Results.Empty;
        }
    }

    // The access token stays valid until it expires or the session ends, as in the original; sign-out ends it.
    private static Answer<NothingMore> Revoke() => new NothingMore();

    private static bool Proves(string verifier, string challenge) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))),
        Encoding.ASCII.GetBytes(challenge));

    private sealed record NothingMore;

    /// <summary>Codes traded in already. They live two minutes; they are remembered for ten.</summary>
    private sealed class UsedCodes(TimeProvider time)
    {
        private readonly ConcurrentDictionary<Guid, DateTimeOffset> _used = new();

        public bool Use(Guid code)
        {
            var now = time.GetUtcNow();
            foreach (var (old, _) in _used.Where(entry => now - entry.Value > TimeSpan.FromMinutes(10)))
            {
                _used.TryRemove(old, out _);
            }

            return _used.TryAdd(code, now);
        }
    }
}
