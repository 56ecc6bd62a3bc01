using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Security;

/// <summary>Signs users of the backoffice in. Cookies and tokens are the caller's affair.</summary>
public interface IPasswordSignIn
{
    /// <summary>Checks a password, counts wrong ones, locks the account after too many, and opens a session if all is well.</summary>
    /// <remarks>Takes as long for unknown names as for known ones.</remarks>
    Task<SignInResult> SignInAsync(string username, string password, CancellationToken cancellationToken);

    /// <summary>Opens a session for a user whose second factor, or other proof, the caller has verified.</summary>
    Task<SignInResult> CompleteAsync(IUser user, CancellationToken cancellationToken);

    /// <summary>Ends a session and with it every token that carries the account's security stamp.</summary>
    Task SignOutAsync(IUser user, Guid sessionId, CancellationToken cancellationToken);
}
