using System.Security.Claims;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.SignIn;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Who is previewing: a cookie that is part of a sign-in and ends with it.</summary>
/// <remarks>
/// Core asks <see cref="IsInPreview"/> wherever it looks for published documents. It is true only while a preview page is made,
/// so that what everybody is given, and keeps, is never made of drafts because an editor happened to ask first.
/// </remarks>
internal sealed class PreviewSession(
    IHttpContextAccessor http,
    TokenProtection tokens,
    CookieTokenAuthenticator authenticator,
    SessionRegistry sessions,
    IServiceScopeFactory scopes) : IPreviewService
{
    private static readonly object Showing = new();

    /// <summary>False for a user who is not the one of this request.</summary>
    public async Task<bool> TryEnterPreviewAsync(IUser user)
    {
        if (http.HttpContext is not { } context || await SessionOfAsync(context, user) is not { } session)
        {
            return false;
        }

        Give(context, new Token(Guid.NewGuid(), user.Id, user.Key, session, user.SecurityStamp));
        return true;
    }

    public Task EndPreviewAsync()
    {
        if (http.HttpContext is { } context)
        {
            new BackOfficeCookies(context).DeletePreview();
        }

        return Task.CompletedTask;
    }

    /// <summary>Who is previewing. From now on the request is in preview, and the cookie lasts as long again.</summary>
    /// <returns>Null if the request has no preview cookie, or its sign-in has ended.</returns>
    public async Task<Visitor?> ContinueAsync(HttpContext context)
    {
        if (await FindAsync(context) is not { } visitor)
        {
            return null;
        }

        context.Items[Showing] = Showing;
        Give(context, visitor.Token);
        return visitor;
    }

    public bool IsInPreview() => http.HttpContext?.Items.ContainsKey(Showing) == true;

    public async Task<Attempt<ClaimsIdentity>> TryGetPreviewClaimsIdentityAsync()
    {
        if (http.HttpContext is not { } context || await FindAsync(context) is not { } visitor)
        {
            return Attempt<ClaimsIdentity>.Fail();
        }

        using var scope = scopes.CreateScope();
        var principal = await scope.ServiceProvider.GetRequiredService<ICoreBackOfficeSignInManager>().CreateUserPrincipalAsync(visitor.User.Key);
        return principal?.GetUmbracoIdentity() is { } identity ? Attempt<ClaimsIdentity>.Succeed(identity) : Attempt<ClaimsIdentity>.Fail();
    }

    private async Task<Visitor?> FindAsync(HttpContext context)
        => tokens.Open<Token>(TokenKind.Preview, new BackOfficeCookies(context).Preview) is { } token
            && await authenticator.UserOfAsync(token) is { } user
                ? new Visitor(user, token)
                : null;

    private async Task<Guid?> SessionOfAsync(HttpContext context, IUser user)
    {
        if (Editor.Find(context) is { } editor)
        {
            return editor.Key == user.Key && Guid.TryParse(editor.Session, out var session) ? session : null;
        }

        return await authenticator.FindVisitorAsync(context) is { } visitor && visitor.User.Key == user.Key ? visitor.Token.Session : null;
    }

    private void Give(HttpContext context, Token token)
        => new BackOfficeCookies(context).SetPreview(tokens.Seal(TokenKind.Preview, token, sessions.IdleTimeout));
}
