namespace UmbracoKi.Embedded.Backoffice.SignIn;

internal enum SignInOutcome
{
    Success,

    /// <summary>Unknown user or wrong password: nobody is told which.</summary>
    InvalidCredentials,

    /// <summary>Right password, but too many wrong ones before.</summary>
    LockedOut,

    /// <summary>Right password of a disabled user.</summary>
    NotAllowed,
}
