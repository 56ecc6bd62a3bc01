using UmbracoKi.Embedded.Backoffice.Management;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>The login page's request, and the end of a session.</summary>
internal sealed class LoginEndpoint : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("security/back-office").AllowAnonymous();
        group.MapPost("login", LoginAsync);
        group.MapGet("signout", SignOut);
    }

    private static async Task<Answer> LoginAsync(
        HttpContext context, Body<LoginRequest> model, PasswordSignIn passwords, AttemptLimit limit, SessionRegistry sessions,
        TokenProtection tokens, TimeProvider time, CancellationToken cancellationToken)
    {
        var (userName, password) = (model.Value.Username, model.Value.Password);
        var address = context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
        if (!limit.Allows(address, userName))
        {
            context.Response.Headers.RetryAfter = "60";
            return new Problem("Too many attempts", StatusCodes.Status429TooManyRequests, Detail: "Please wait a minute before trying again.");
        }

        var (outcome, user) = await passwords.CheckAsync(userName, password, cancellationToken);
        if (user is null)
        {
            return Refuse(outcome);
        }

        var session = sessions.Begin(user, address);
        var token = new Token(Guid.NewGuid(), user.Id, user.Key, session.Id, user.SecurityStamp);
        new BackOfficeCookies(context).SetLogin(
            tokens.Seal(TokenKind.Login, token, sessions.IdleTimeout), time.GetUtcNow() + sessions.IdleTimeout);
        return Answer.Done;
    }

    private static Problem Refuse(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.LockedOut => new Problem(
            "User is locked", StatusCodes.Status403Forbidden, Detail: "The user is locked, and need to be unlocked before more login attempts can be executed."),
        SignInOutcome.NotAllowed => new Problem("User is not allowed", StatusCodes.Status403Forbidden, Detail: "The operation is not allowed on the user."),
        _ => new Problem(
            "Invalid credentials", StatusCodes.Status401Unauthorized, Detail: "The provided credentials are invalid. User has not been signed in."),
    };

    /// <param name="post_logout_redirect_uri">Only a page of this site is gone to.</param>
    private static IResult SignOut(HttpContext context, TokenProtection tokens, SessionRegistry sessions, string? post_logout_redirect_uri)
    {
        var cookies = new BackOfficeCookies(context);
        var token = tokens.Open<Token>(TokenKind.Login, cookies.Login)
            ?? tokens.Open<Token>(TokenKind.Access, cookies.AccessToken)
            ?? tokens.Open<Token>(TokenKind.Refresh, cookies.RefreshToken);
        if (token is not null)
        {
            sessions.End(token.Session);
        }

        cookies.DeleteAll();
        var logout = $"{AuthorizeEndpoint.Origin(context.Request)}/umbraco/logout";
        return post_logout_redirect_uri is null || post_logout_redirect_uri == logout
            ? Results.Redirect(logout)
            : TokenError.InvalidRequest("The specified 'post_logout_redirect_uri' is invalid.").AsText();
    }
}
