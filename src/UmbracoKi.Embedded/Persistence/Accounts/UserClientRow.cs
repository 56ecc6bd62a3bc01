namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUser2ClientId</c>: a client that signs in as an API user.</summary>
internal sealed class UserClientRow
{
    public int UserId { get; set; }

    public required string ClientId { get; set; }
}
