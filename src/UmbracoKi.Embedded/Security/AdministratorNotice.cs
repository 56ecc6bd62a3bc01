namespace UmbracoKi.Embedded.Security;

/// <summary>Tells whoever started the program how to sign in, on the terminal and nowhere else: loggers write files.</summary>
internal sealed class AdministratorNotice(TextWriter terminal)
{
    public void Show(string login, string password) => terminal.WriteLine(
        $"""

         The administrator can now sign in. This password is shown once and stored nowhere; change it after signing in.
             login     {login}
             password  {password}

         """);
}
