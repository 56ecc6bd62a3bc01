namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>Where somebody asks for a link to a new password, whole, in one language.</summary>
internal static class ForgotPasswordPage
{
    /// <summary>The <c>flow</c> of its address.</summary>
    public const string Flow = "forgot-password";

    public static string Render(LoginLanguage language)
    {
        var (texts, common) = (ForgotPasswordTexts.Of(language.Code), language.Texts);
        var content = $"""
            <p>{texts.Intro}</p>
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
            """;
        return new AccountPage($"{texts.Heading} – Umbraco", texts.Heading, texts.NeedsScript, "forgot-password.js", $"flow={Flow}", content).Render(language);
    }
}
