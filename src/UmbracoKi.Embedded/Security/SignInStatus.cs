namespace UmbracoKi.Embedded.Security;

/// <summary>How an attempt to sign in ended.</summary>
public enum SignInStatus
{
    /// <summary>Signed in; there is a session.</summary>
    Success,

    /// <summary>No such user, or not this password. Which of the two is not told.</summary>
    InvalidCredentials,

    /// <summary>The password is right, but there were too many wrong ones before.</summary>
    LockedOut,

    /// <summary>The password is right, but the account is disabled or still to be confirmed.</summary>
    NotAllowed,

    /// <summary>The password is right; a second factor is still asked for. There is no session yet.</summary>
    RequiresTwoFactor,
}
