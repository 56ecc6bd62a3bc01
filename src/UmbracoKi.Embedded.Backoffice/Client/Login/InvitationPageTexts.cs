namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>What the page of an invitation says. <c>{0}</c> is the least length of a password.</summary>
internal sealed record InvitationPageTexts(
    string Title, string Heading, string Rule, string Repeat, string Save, string Saving, string Done, string PasswordMissing, string TooShort,
    string RepeatMissing, string Different, string Invalid, string InvalidReset, string Refused, string Failed, string NeedsScript)
{
    private static readonly InvitationPageTexts German = new(
        Title: "Kennwort wählen – Umbraco",
        Heading: "Kennwort wählen",
        Rule: "Mindestens {0} Zeichen.",
        Repeat: "Kennwort wiederholen",
        Save: "Kennwort speichern",
        Saving: "Wird gespeichert …",
        Done: "Das Kennwort ist gespeichert. Sie können sich jetzt anmelden.",
        PasswordMissing: "Bitte wählen Sie ein Kennwort.",
        TooShort: "Das Kennwort braucht mindestens {0} Zeichen.",
        RepeatMissing: "Bitte wiederholen Sie das Kennwort.",
        Different: "Die beiden Kennwörter sind nicht gleich.",
        Invalid: "Diese Einladung ist abgelaufen oder schon benutzt. Bitte lassen Sie sich noch einmal einladen.",
        InvalidReset: "Dieser Link ist abgelaufen oder schon benutzt. Bitte fordern Sie einen neuen an.",
        Refused: "Dieses Kennwort erfüllt die Regeln nicht. Bitte wählen Sie ein anderes.",
        Failed: "Das Speichern ist fehlgeschlagen. Bitte versuchen Sie es noch einmal.",
        NeedsScript: "Um ein Kennwort zu wählen, muss JavaScript eingeschaltet sein.");

    private static readonly InvitationPageTexts English = new(
        Title: "Choose a password – Umbraco",
        Heading: "Choose a password",
        Rule: "At least {0} characters.",
        Repeat: "Repeat the password",
        Save: "Save the password",
        Saving: "Saving …",
        Done: "The password is saved. You can sign in now.",
        PasswordMissing: "Please choose a password.",
        TooShort: "The password needs at least {0} characters.",
        RepeatMissing: "Please repeat the password.",
        Different: "The two passwords are not the same.",
        Invalid: "This invitation has expired or was used already. Please ask to be invited again.",
        InvalidReset: "This link has expired or was used already. Please ask for a new one.",
        Refused: "This password does not meet the rules. Please choose another one.",
        Failed: "Saving failed. Please try again.",
        NeedsScript: "Choosing a password needs JavaScript.");

    private static readonly InvitationPageTexts Ukrainian = new(
        Title: "Виберіть пароль – Umbraco",
        Heading: "Виберіть пароль",
        Rule: "Щонайменше символів: {0}.",
        Repeat: "Повторіть пароль",
        Save: "Зберегти пароль",
        Saving: "Збереження …",
        Done: "Пароль збережено. Тепер ви можете увійти.",
        PasswordMissing: "Введіть пароль.",
        TooShort: "Пароль закороткий. Потрібно щонайменше символів: {0}.",
        RepeatMissing: "Повторіть пароль.",
        Different: "Паролі не збігаються.",
        Invalid: "Термін дії запрошення минув, або його вже використано. Попросіть запросити вас ще раз.",
        InvalidReset: "Термін дії посилання минув, або його вже використано. Запросіть нове.",
        Refused: "Цей пароль не відповідає правилам. Виберіть інший.",
        Failed: "Не вдалося зберегти. Спробуйте ще раз.",
        NeedsScript: "Щоб вибрати пароль, потрібен JavaScript.");

    /// <param name="language">The code of a <see cref="LoginLanguage"/>.</param>
    public static InvitationPageTexts Of(string language) => language switch
    {
        "en" => English,
        "uk" => Ukrainian,
        _ => German,
    };
}
