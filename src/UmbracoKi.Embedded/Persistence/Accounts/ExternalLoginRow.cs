namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoExternalLogin</c>: a user known to another sign-in provider.</summary>
internal sealed class ExternalLoginRow
{
    public int Id { get; set; }

    public Guid OwnerKey { get; set; }

    public required string Provider { get; set; }

    public required string ProviderKey { get; set; }

    public DateTime CreateDate { get; set; }

    public string? UserData { get; set; }
}
