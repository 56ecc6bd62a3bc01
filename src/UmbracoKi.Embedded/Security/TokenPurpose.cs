namespace UmbracoKi.Embedded.Security;

/// <summary>What an <see cref="AccountTokens"/> token is for; one is no good for the other.</summary>
internal enum TokenPurpose
{
    Invitation,
    PasswordReset,
}
