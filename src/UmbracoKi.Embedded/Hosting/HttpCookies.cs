using Umbraco.Cms.Core.Web;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>The cookies of the present request; none outside of one.</summary>
internal sealed class HttpCookies(IHttpContextAccessor http) : ICookieManager
{
    public bool HasCookie(string cookieName) => GetCookieValue(cookieName) is not null;

    public string? GetCookieValue(string cookieName) => http.HttpContext?.Request.Cookies[cookieName];

    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode)
        => http.HttpContext?.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.Parse<SameSiteMode>(sameSiteMode, ignoreCase: true),
        });

    public void ExpireCookie(string cookieName) => http.HttpContext?.Response.Cookies.Delete(cookieName);
}
