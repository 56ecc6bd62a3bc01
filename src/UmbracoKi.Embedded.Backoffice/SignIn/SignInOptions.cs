using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>How often somebody may try to sign in. Lockout, password rules and session length are Umbraco's own settings.</summary>
public sealed class SignInOptions
{
    public const string SectionName = "EmbeddedUmbraco:SignIn";

    /// <value>Attempts a minute from one address. 60 by default.</value>
    [Range(1, 10_000)]
    public int AttemptsPerAddress { get; set; } = 60;

    /// <value>Attempts a minute for one user name, whether it exists or not. 20 by default.</value>
    [Range(1, 10_000)]
    public int AttemptsPerUserName { get; set; } = 20;
}
