namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoExternalLoginToken</c>: what a sign-in provider gave for a login.</summary>
internal sealed class ExternalLoginTokenRow
{
    public int Id { get; set; }

    public int LoginId { get; set; }

    public required string Name { get; set; }

    public required string Value { get; set; }

    public DateTime CreateDate { get; set; }
}
