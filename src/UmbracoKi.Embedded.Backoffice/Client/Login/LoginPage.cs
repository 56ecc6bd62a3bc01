using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>The login page, whole, in one language.</summary>
internal static class LoginPage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="offersNewPassword">Whether who has forgotten the password can be mailed a link to a new one.</param>
    public static string Render(LoginLanguage language, string returnAddress, bool offersNewPassword)
    {
        var texts = language.Texts;
        var content = $"""
            <form id="login" method="post" action="/umbraco/management/api/v1/security/back-office/login" novalidate
             data-return="{Html.Encode(returnAddress)}"
             data-busy="{texts.SigningIn}" data-wrong="{texts.WrongCredentials}" data-locked="{texts.Locked}" data-not-allowed="{texts.NotAllowed}"
             data-too-many="{texts.TooMany}" data-unreachable="{texts.Unreachable}" data-failed="{texts.Failed}">
            <p id="form-error" class="error" role="alert"></p>
            <label for="username">{texts.UserName}</label>
            <input id="username" name="username" type="email" autocomplete="username" required autofocus
             aria-describedby="username-error" data-missing="{texts.UserNameMissing}">
            <p id="username-error" class="error"></p>
            <label for="password">{texts.Password}</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required
             aria-describedby="password-error" data-missing="{texts.PasswordMissing}">
            <p id="password-error" class="error"></p>
            <label class="check"><input id="show-password" type="checkbox"> {texts.ShowPassword}</label>
            <button type="submit">{texts.SignIn}</button>
            <p id="status" class="status" role="status"></p>
            </form>{(offersNewPassword ? $"\n<p><a href=\"/umbraco/login?flow={ForgotPasswordPage.Flow}\">{ForgotPasswordTexts.Of(language.Code).Link}</a></p>" : "")}
            """;
        return new AccountPage(texts.Title, texts.Heading, texts.NeedsScript, "login.js", $"ReturnUrl={Uri.EscapeDataString(returnAddress)}", content).Render(language);
    }
}
