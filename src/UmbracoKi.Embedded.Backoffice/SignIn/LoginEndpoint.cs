using UmbracoKi.Embedded.Backoffice.Management;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>The login page's request, and the end of a session.</summary>
internal sealed class LoginEndpoint : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("security/back-office").AllowAnonymous();
        group.MapPost("login", LoginAsync);
        group.MapGet("signout", SignOutAsync);
    }

    private static async Task<Answer> LoginAsync(
        HttpContext context, Body<LoginRequest> model, IPasswordSignIn passwords, AttemptLimit limit, SessionRegistry sessions,
        TokenProtection tokens, TimeProvider time, CancellationToken cancellationToken)
    {
        var (userName, password) = (model.Value.Username, model.Value.Password);
        if (limit.Refuse(context, userName) is { } refused)
        {
            return refused;
        }

        var result = await passwords.SignInAsync(userName, password, cancellationToken);
        if (result is not { Status: SignInStatus.Success, User: { } user, SessionId: { } session })
        {
            return Refuse(result.Status);
        }

        var token = new Token(Guid.NewGuid(), user.Id, user.Key, session, user.SecurityStamp);
        new BackOfficeCookies(context).SetLogin(
            tokens.Seal(TokenKind.Login, token, sessions.IdleTimeout), time.GetUtcNow() + sessions.IdleTimeout);
        return Answer.Done;
    }

    private static Problem Refuse(SignInStatus status) => status switch
    {
        SignInStatus.LockedOut => new Problem(
            "User is locked", StatusCodes.Status403Forbidden, Detail: "The user is locked, and need to be unlocked before more login attempts can be executed."),
        SignInStatus.NotAllowed => new Problem("User is not allowed", StatusCodes.Status403Forbidden, Detail: "The operation is not allowed on the user"),
        SignInStatus.RequiresTwoFactor => new Problem(
            "Second factor required", StatusCodes.Status402PaymentRequired, Detail: "Signing in with a second factor is not available in this installation."),
        _ => new Problem(
            "Invalid credentials", StatusCodes.Status401Unauthorized, Detail: "The provided credentials are invalid. User has not been signed in."),
    };

    /// <param name="post_logout_redirect_uri">Only a page of this site is gone to.</param>
    private static async Task<IResult> SignOutAsync(
        HttpContext context, SessionRegistry sessions, CookieTokenAuthenticator authenticator,
        IPasswordSignIn passwords, string? post_logout_redirect_uri, CancellationToken cancellationToken)
    {
        if (await authenticator.FindVisitorAsync(context) is { } visitor)
        {
            await passwords.SignOutAsync(visitor.User, visitor.Token.Session, cancellationToken);
            sessions.End(visitor.Token.Session);
        }

        new BackOfficeCookies(context).DeleteAll();
        var logout = $"{AuthorizeEndpoint.Origin(context.Request)}/umbraco/logout";
        return post_logout_redirect_uri is null || post_logout_redirect_uri == logout
            ? Results.Redirect(logout)
            : TokenError.InvalidRequest("The specified 'post_logout_redirect_uri' is invalid.").AsText();
    }
}
