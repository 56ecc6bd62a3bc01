namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>Where somebody asks for a link to a new password, whole, in one language.</summary>
internal static class ForgotPasswordPage
{
    /// <summary>The <c>flow</c> of its address.</summary>
    public const string Flow = "forgot-password";

    public static string Render(LoginLanguage language)
    {
        var (texts, common) = (ForgotPasswordTexts.Of(language.Code), language.Texts);
        return $"""
            <!DOCTYPE html>
            <html lang="{language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <title>{texts.Heading} – Umbraco</title>
            <link rel="icon" type="image/svg+xml" href="/umbraco/login/favicon.svg">
            <link rel="stylesheet" href="/umbraco/login/login.css">
            <script type="module" src="/umbraco/login/forgot-password.js"></script>
            </head>
            <body>
            <main>
            <nav aria-label="{common.Language}">
            <ul>
            {string.Join('\n', LoginLanguage.All.Select(other => Choice(other, language)))}
            </ul>
            </nav>
            <h1>{texts.Heading}</h1>
            <p>{texts.Intro}</p>
            <noscript><p class="error">{texts.NeedsScript}</p></noscript>
            <form id="forgot-password" method="post" action="/umbraco/management/api/v1/security/forgot-password" novalidate
             data-busy="{texts.Sending}" data-done="{texts.Done}" data-too-many="{common.TooMany}" data-unreachable="{common.Unreachable}" data-failed="{texts.Failed}">
            <p id="form-error" class="error" role="alert"></p>
            <label for="email">{common.UserName}</label>
            <input id="email" name="email" type="email" autocomplete="username" required autofocus aria-describedby="email-error" data-missing="{common.UserNameMissing}">
            <p id="email-error" class="error"></p>
            <button type="submit">{texts.Send}</button>
            <p id="status" class="status" role="status"></p>
            </form>
            <p><a href="/umbraco/login">{texts.Back}</a></p>
            </main>
            </body>
            </html>

            """;
    }

    private static string Choice(LoginLanguage other, LoginLanguage shown) => $"""
        <li><a href="/umbraco/login?lang={other.Code}&amp;flow={Flow}" lang="{other.Code}" hreflang="{other.Code}"{(other == shown ? " aria-current=\"true\"" : "")}>{other.OwnName}</a></li>
        """;
}
