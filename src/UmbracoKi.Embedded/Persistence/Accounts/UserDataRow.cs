namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserData</c>: what a client keeps about a user, e.g. settings of the backoffice.</summary>
internal sealed class UserDataRow
{
    public Guid Key { get; set; }

    public Guid UserKey { get; set; }

    public required string Group { get; set; }

    public required string Identifier { get; set; }

    public required string Value { get; set; }
}
