namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUser</c>.</summary>
internal sealed class UserRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Umbraco calls the column <c>userNoConsole</c>.</summary>
    public bool LockedOut { get; set; }

    public required string Name { get; set; }

    public required string Login { get; set; }

    public required string Password { get; set; }

    public string? PasswordConfiguration { get; set; }

    public required string Email { get; set; }

    /// <summary>Language of the backoffice, not of content.</summary>
    public string? Language { get; set; }

    public string? SecurityStamp { get; set; }

    public int? FailedLoginAttempts { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public short Kind { get; set; }

    public string? Avatar { get; set; }
}
