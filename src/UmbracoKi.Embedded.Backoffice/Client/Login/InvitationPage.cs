using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>Where an invited colleague, or somebody who has forgotten it, chooses a password, whole, in one language.</summary>
internal static class InvitationPage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="user">As it stands in the link; whether it is right, the API decides.</param>
    /// <param name="code">Likewise.</param>
    public static string Render(LoginLanguage language, PasswordFlow flow, string user, string code)
    {
        var (texts, common) = (InvitationPageTexts.Of(language.Code), language.Texts);
        return $"""
            <!DOCTYPE html>
            <html lang="{language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <meta name="referrer" content="no-referrer">
            <title>{texts.Title}</title>
            <link rel="icon" type="image/svg+xml" href="/umbraco/login/favicon.svg">
            <link rel="stylesheet" href="/umbraco/login/login.css">
            <script type="module" src="/umbraco/login/invitation.js"></script>
            </head>
            <body>
            <main>
            <nav aria-label="{common.Language}">
            <ul>
            {string.Join('\n', LoginLanguage.All.Select(other => Choice(other, language, flow, user, code)))}
            </ul>
            </nav>
            <h1>{texts.Heading}</h1>
            <noscript><p class="error">{texts.NeedsScript}</p></noscript>
            <form id="invitation" method="post" action="{flow.Save}" novalidate
             data-verify="{flow.Verify}" data-code-field="{flow.CodeField}" data-user="{Html.Encode(user)}" data-code="{Html.Encode(code)}" data-return="{ReturnAddress.Default}"
             data-rule="{texts.Rule}" data-busy="{texts.Saving}" data-done="{texts.Done}" data-invalid="{flow.Invalid(texts)}" data-refused="{texts.Refused}"
             data-too-many="{common.TooMany}" data-unreachable="{common.Unreachable}" data-failed="{texts.Failed}">
            <p id="form-error" class="error" role="alert"></p>
            <label for="password">{common.Password}</label>
            <input id="password" name="password" type="password" autocomplete="new-password" required autofocus
             aria-describedby="password-rule password-error" data-missing="{texts.PasswordMissing}" data-short="{texts.TooShort}">
            <p id="password-rule" class="status"></p>
            <p id="password-error" class="error"></p>
            <label for="repeated">{texts.Repeat}</label>
            <input id="repeated" name="repeated" type="password" autocomplete="new-password" required
             aria-describedby="repeated-error" data-missing="{texts.RepeatMissing}" data-different="{texts.Different}">
            <p id="repeated-error" class="error"></p>
            <label class="check"><input id="show-password" type="checkbox"> {common.ShowPassword}</label>
            <button type="submit">{texts.Save}</button>
            <p id="status" class="status" role="status"></p>
            </form>
            </main>
            </body>
            </html>

            """;
    }

    private static string Choice(LoginLanguage other, LoginLanguage shown, PasswordFlow flow, string user, string code) => $"""
        <li><a href="/umbraco/login?lang={other.Code}&amp;flow={flow.Name}&amp;userId={Uri.EscapeDataString(user)}&amp;{flow.CodeParameter}={Uri.EscapeDataString(code)}" lang="{other.Code}" hreflang="{other.Code}"{(other == shown ? " aria-current=\"true\"" : "")}>{other.OwnName}</a></li>
        """;
}
