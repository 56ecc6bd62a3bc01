namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>What the login page says.</summary>
internal sealed record LoginTexts(
    string Title, string Heading, string Language, string UserName, string Password, string ShowPassword, string SignIn, string SigningIn,
    string UserNameMissing, string PasswordMissing, string WrongCredentials, string Locked, string NotAllowed, string TooMany, string Unreachable,
    string Failed, string NeedsScript)
{
    public static readonly LoginTexts German = new(
        Title: "Anmelden – Umbraco",
        Heading: "Anmelden",
        Language: "Sprache",
        UserName: "E-Mail-Adresse",
        Password: "Kennwort",
        ShowPassword: "Kennwort anzeigen",
        SignIn: "Anmelden",
        SigningIn: "Anmeldung läuft …",
        UserNameMissing: "Bitte geben Sie Ihre E-Mail-Adresse ein.",
        PasswordMissing: "Bitte geben Sie Ihr Kennwort ein.",
        WrongCredentials: "E-Mail-Adresse oder Kennwort ist falsch.",
        Locked: "Das Konto ist nach zu vielen Versuchen gesperrt. Bitte wenden Sie sich an die Administration.",
        NotAllowed: "Dieses Konto darf sich nicht anmelden. Bitte wenden Sie sich an die Administration.",
        TooMany: "Zu viele Versuche. Bitte warten Sie eine Minute.",
        Unreachable: "Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung.",
        Failed: "Die Anmeldung ist fehlgeschlagen. Bitte versuchen Sie es noch einmal.",
        NeedsScript: "Zum Anmelden muss JavaScript eingeschaltet sein.");

    public static readonly LoginTexts English = new(
        Title: "Sign in – Umbraco",
        Heading: "Sign in",
        Language: "Language",
        UserName: "E-mail address",
        Password: "Password",
        ShowPassword: "Show password",
        SignIn: "Sign in",
        SigningIn: "Signing in …",
        UserNameMissing: "Please enter your e-mail address.",
        PasswordMissing: "Please enter your password.",
        WrongCredentials: "The e-mail address or the password is wrong.",
        Locked: "The account is locked after too many attempts. Please ask an administrator.",
        NotAllowed: "This account may not sign in. Please ask an administrator.",
        TooMany: "Too many attempts. Please wait a minute.",
        Unreachable: "The server cannot be reached. Please check your connection.",
        Failed: "Signing in failed. Please try again.",
        NeedsScript: "Signing in needs JavaScript.");

    public static readonly LoginTexts Ukrainian = new(
        Title: "Вхід – Umbraco",
        Heading: "Вхід",
        Language: "Мова",
        UserName: "Адреса електронної пошти",
        Password: "Пароль",
        ShowPassword: "Показати пароль",
        SignIn: "Увійти",
        SigningIn: "Виконується вхід …",
        UserNameMissing: "Введіть адресу електронної пошти.",
        PasswordMissing: "Введіть пароль.",
        WrongCredentials: "Неправильна адреса електронної пошти або пароль.",
        Locked: "Обліковий запис заблоковано через забагато спроб. Зверніться до адміністратора.",
        NotAllowed: "Цьому обліковому запису вхід заборонено. Зверніться до адміністратора.",
        TooMany: "Забагато спроб. Зачекайте хвилину.",
        Unreachable: "Сервер недоступний. Перевірте з’єднання.",
        Failed: "Не вдалося увійти. Спробуйте ще раз.",
        NeedsScript: "Для входу потрібен JavaScript.");
}
