namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserGroup2GranularPermission</c>: what a group may do with one node.</summary>
internal sealed class GroupNodePermissionRow
{
    public int Id { get; set; }

    public Guid GroupKey { get; set; }

    public Guid? NodeKey { get; set; }

    public required string Permission { get; set; }

    /// <summary>What the permission is about, e.g. <c>Document</c>.</summary>
    public required string Context { get; set; }
}
