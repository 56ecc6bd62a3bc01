namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>One sign-in of one user, as far as this process knows it.</summary>
internal sealed class Session(Guid id, int userId)
{
    public Guid Id { get; } = id;

    public int UserId { get; } = userId;

    /// <summary>When the database was last told that the session lives.</summary>
    public DateTimeOffset Confirmed { get; set; }

    /// <summary>The refresh token in force; null until the first one of this process was given.</summary>
    public Guid? RefreshToken { get; set; }

    public Guid? FormerRefreshToken { get; set; }

    public DateTimeOffset Rotated { get; set; }
}
