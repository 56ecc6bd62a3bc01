namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>What a cookie of a signed-in user says.</summary>
/// <param name="Id">Tells this token from others of its session.</param>
/// <param name="Stamp">The user's security stamp at that time: a changed password ends what was given before.</param>
internal sealed record Token(Guid Id, int UserId, Guid UserKey, Guid Session, string? Stamp);
