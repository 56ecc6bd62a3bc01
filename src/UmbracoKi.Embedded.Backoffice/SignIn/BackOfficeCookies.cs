using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>The cookies of a signed-in user. Scripts cannot read any of them.</summary>
/// <remarks>
/// Over https they have Umbraco's names, whose prefix <c>__Host-</c> makes browsers insist on a secure cookie of this very host.
/// Over plain http a browser drops cookies of such names, so there they go without the prefix; the client never reads them.
/// </remarks>
internal sealed class BackOfficeCookies(HttpContext context)
{
    private static readonly string[] Strict = ["umbPkceCode", "umbAccessToken", "umbRefreshToken"];

    public string? Login => context.Request.Cookies["UMB_UCONTEXT"];

    public string? Code => Read(Strict[0]);

    public string? AccessToken => Read(Strict[1]);

    public string? RefreshToken => Read(Strict[2]);

    public string? Preview => context.Request.Cookies[Constants.Web.PreviewCookieName];

    public void SetLogin(string value, DateTimeOffset expires)
        => context.Response.Cookies.Append("UMB_UCONTEXT", value, Options(SameSiteMode.Lax, expires));

    public void SetCode(string value) => Write(Strict[0], value);

    public void SetAccessToken(string value) => Write(Strict[1], value);

    public void SetRefreshToken(string value) => Write(Strict[2], value);

    /// <remarks>A full Umbraco sends it to other sites as well. Here the page that is previewed is always of this one.</remarks>
    public void SetPreview(string value) => context.Response.Cookies.Append(Constants.Web.PreviewCookieName, value, Options(SameSiteMode.Strict));

    public void DeleteCode() => Delete(Strict[0]);

    public void DeletePreview() => context.Response.Cookies.Delete(Constants.Web.PreviewCookieName, Options(SameSiteMode.Strict));

    public void DeleteAll()
    {
        context.Response.Cookies.Delete("UMB_UCONTEXT", Options(SameSiteMode.Lax));
        DeletePreview();
        foreach (var name in Strict)
        {
            Delete(name);
        }
    }

    private string? Read(string name) => context.Request.Cookies[Name(name)];

    private void Write(string name, string value) => context.Response.Cookies.Append(Name(name), value, Options(SameSiteMode.Strict));

    private void Delete(string name) => context.Response.Cookies.Delete(Name(name), Options(SameSiteMode.Strict));

    private string Name(string name) => context.Request.IsHttps ? $"__Host-{name}" : name;

    private CookieOptions Options(SameSiteMode sameSite, DateTimeOffset? expires = null) => new()
    {
        Path = "/",
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = sameSite,
        Expires = expires,
        IsEssential = true,
    };
}
