using UmbracoKi.Embedded.Backoffice.Management;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>First half of the authorisation code flow: a browser navigation that ends at the client with a code, or at the login page.</summary>
internal sealed class AuthorizeEndpoint : IManagementResource
{
    public const string Client = "umbraco-back-office";

    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(2);

    public void Map(RouteGroupBuilder api)
        => api.MapGet("security/back-office/authorize", AuthorizeAsync).AllowAnonymous();

    public static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    public static string Callback(HttpRequest request) => $"{Origin(request)}/umbraco/oauth_complete";

    private static async Task<IResult> AuthorizeAsync(
        HttpContext context, TokenProtection tokens, SessionRegistry sessions, CookieTokenAuthenticator authenticator, TimeProvider time)
    {
        var request = context.Request;
        if (Refuse(request) is { } error)
        {
            return error.AsText();
        }

        var cookies = new BackOfficeCookies(context);
        if (tokens.Open<Token>(TokenKind.Login, cookies.Login) is not { } login || await authenticator.UserOfAsync(login) is null)
        {
            return Results.Redirect($"{Origin(request)}/umbraco/login?ReturnUrl={Uri.EscapeDataString(request.Path + request.QueryString)}");
        }

        var code = new AuthorizationCode(login with { Id = Guid.NewGuid() }, request.Query["code_challenge"]!, Callback(request));
        cookies.SetCode(tokens.Seal(TokenKind.Code, code, CodeLifetime));
        cookies.SetLogin(tokens.Seal(TokenKind.Login, login, sessions.IdleTimeout), time.GetUtcNow() + sessions.IdleTimeout);
        return Results.Redirect(
            $"{Callback(request)}?code={Uri.EscapeDataString(CookieTokenAuthenticator.Redacted)}"
            + $"&state={Uri.EscapeDataString(request.Query["state"].ToString())}&iss={Uri.EscapeDataString($"{Origin(request)}/")}");
    }

    // Never a redirect: an address that is not ours gets nothing.
    private static TokenError? Refuse(HttpRequest request)
    {
        var query = request.Query;
        return query switch
        {
            _ when query["client_id"] != Client => TokenError.InvalidRequest("The specified 'client_id' is invalid."),
            _ when query["redirect_uri"] != Callback(request)
                => TokenError.InvalidRequest("The specified 'redirect_uri' is not valid for this client application."),
            _ when query["response_type"] != "code" => TokenError.InvalidRequest("The specified 'response_type' is not supported."),
            _ when string.IsNullOrEmpty(query["code_challenge"]) => TokenError.InvalidRequest("The mandatory 'code_challenge' parameter is missing."),
            _ when query["code_challenge_method"] != "S256" => TokenError.InvalidRequest("The specified 'code_challenge_method' is not supported."),
            _ => null,
        };
    }
}
