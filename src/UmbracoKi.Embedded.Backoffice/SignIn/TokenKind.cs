namespace UmbracoKi.Embedded.Backoffice.SignIn;

internal static class TokenKind
{
    public const string Login = "login";
    public const string Code = "code";
    public const string Access = "access";
    public const string Refresh = "refresh";
    public const string Preview = "preview";
}
