namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserGroup2Permission</c>: what a group may do with any document.</summary>
internal sealed class GroupPermissionRow
{
    public int Id { get; set; }

    public Guid GroupKey { get; set; }

    public required string Permission { get; set; }
}
