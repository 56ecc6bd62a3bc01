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
        var content = $"""
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
            """;
        var query = $"flow={flow.Name}&userId={Uri.EscapeDataString(user)}&{flow.CodeParameter}={Uri.EscapeDataString(code)}";
        return new AccountPage(texts.Title, texts.Heading, texts.NeedsScript, "invitation.js", query, content).Render(language);
    }
}
