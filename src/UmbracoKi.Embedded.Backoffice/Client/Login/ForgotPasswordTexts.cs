namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>What is said to somebody who has forgotten the password.</summary>
/// <param name="Link">On the login page.</param>
/// <param name="Done">The same whether or not there is such an account.</param>
internal sealed record ForgotPasswordTexts(
    string Link, string Heading, string Intro, string Send, string Sending, string Done, string Failed, string Back, string NeedsScript)
{
    private static readonly ForgotPasswordTexts German = new(
        Link: "Kennwort vergessen?",
        Heading: "Kennwort vergessen",
        Intro: "Wir schicken Ihnen einen Link, unter dem Sie ein neues Kennwort wählen.",
        Send: "Link schicken",
        Sending: "Wird geschickt …",
        Done: "Wenn es ein Konto mit dieser Adresse gibt, ist eine E-Mail unterwegs.",
        Failed: "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.",
        Back: "Zur Anmeldung",
        NeedsScript: "Um ein neues Kennwort anzufordern, muss JavaScript eingeschaltet sein.");

    private static readonly ForgotPasswordTexts English = new(
        Link: "Forgot your password?",
        Heading: "Forgotten password",
        Intro: "We send you a link under which you choose a new password.",
        Send: "Send the link",
        Sending: "Sending …",
        Done: "If there is an account with this address, an e-mail is on its way.",
        Failed: "That did not work. Please try again.",
        Back: "Back to signing in",
        NeedsScript: "Asking for a new password needs JavaScript.");

    private static readonly ForgotPasswordTexts Ukrainian = new(
        Link: "Забули пароль?",
        Heading: "Забутий пароль",
        Intro: "Ми надішлемо вам посилання, за яким ви виберете новий пароль.",
        Send: "Надіслати посилання",
        Sending: "Надсилання …",
        Done: "Якщо обліковий запис із цією адресою існує, лист уже в дорозі.",
        Failed: "Не вдалося. Спробуйте ще раз.",
        Back: "До входу",
        NeedsScript: "Щоб запросити новий пароль, потрібен JavaScript.");

    /// <param name="language">The code of a <see cref="LoginLanguage"/>.</param>
    public static ForgotPasswordTexts Of(string language) => language switch
    {
        "en" => English,
        "uk" => Ukrainian,
        _ => German,
    };
}
