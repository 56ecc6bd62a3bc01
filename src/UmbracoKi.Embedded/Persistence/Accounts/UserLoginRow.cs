namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserLogin</c>: a session of a user.</summary>
internal sealed class UserLoginRow
{
    public Guid SessionId { get; set; }

    public int UserId { get; set; }

    public DateTime LoggedIn { get; set; }

    public DateTime LastValidated { get; set; }

    public DateTime? LoggedOut { get; set; }

    public string? IpAddress { get; set; }
}
