namespace UmbracoKi.Embedded.Backoffice.Management.Security;

/// <summary>Finds out who sent a request.</summary>
internal interface IRequestAuthenticator
{
    /// <returns>Null if nobody is signed in, the credentials are wrong or have expired, or the user may not sign in any more.</returns>
    Task<SignedIn?> AuthenticateAsync(HttpContext context);
}
