namespace UmbracoKi.Embedded.Backoffice.Client.Login;

internal static class LoginResources
{
    public static readonly EmbeddedFile SharedScript = EmbeddedFile.Find("Login/account.js")!;
    public static readonly EmbeddedFile Script = EmbeddedFile.Find("Login/login.js")!;
    public static readonly EmbeddedFile InvitationScript = EmbeddedFile.Find("Login/invitation.js")!;
    public static readonly EmbeddedFile ForgotPasswordScript = EmbeddedFile.Find("Login/forgot-password.js")!;
    public static readonly EmbeddedFile Stylesheet = EmbeddedFile.Find("Login/login.css")!;
}
