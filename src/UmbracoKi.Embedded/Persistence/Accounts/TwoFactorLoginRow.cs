namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoTwoFactorLogin</c>: the secret of a second factor.</summary>
internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    public Guid OwnerKey { get; set; }

    public required string Provider { get; set; }

    public required string Secret { get; set; }
}
