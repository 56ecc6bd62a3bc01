using Microsoft.Net.Http.Headers;

namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>A language of the login page.</summary>
internal sealed record LoginLanguage(string Code, string OwnName, LoginTexts Texts)
{
    private const string Parameter = "lang";
    private const string Cookie = "login-language";

    public static readonly IReadOnlyList<LoginLanguage> All =
    [
        new("de", "Deutsch", LoginTexts.German),
        new("en", "English", LoginTexts.English),
        new("uk", "Українська", LoginTexts.Ukrainian),
    ];

    /// <summary>What was chosen on the page now or last time, else what the browser prefers, else German.</summary>
    public static LoginLanguage Of(HttpRequest request) =>
        Find(request.Query[Parameter]) ?? Find(request.Cookies[Cookie]) ?? Preferred(request) ?? All[0];

    /// <summary>Keeps a choice made on the page for a year.</summary>
    public void Remember(HttpContext context)
    {
        if (context.Request.Query[Parameter] == Code)
        {
            context.Response.Cookies.Append(Cookie, Code, new CookieOptions
            {
                Path = "/umbraco/login",
                MaxAge = TimeSpan.FromDays(365),
                SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
                HttpOnly = true,
                Secure = context.Request.IsHttps,
            });
        }
    }

    private static LoginLanguage? Preferred(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var accepted)
            ? accepted.Where(language => language.Quality != 0)
                .OrderByDescending(language => language.Quality ?? 1)
                .Select(language => Find(language.Value.ToString().Split('-')[0].ToLowerInvariant()))
                .FirstOrDefault(language => language is not null)
            : null;

    private static LoginLanguage? Find(string? code) => All.FirstOrDefault(language => language.Code == code);
}
