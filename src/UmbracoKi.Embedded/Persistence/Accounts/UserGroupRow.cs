namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserGroup</c>.</summary>
internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public required string Alias { get; set; }

    public required string Name { get; set; }

    /// <summary>No longer used by Umbraco.</summary>
    public string? DefaultPermissions { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public string? Icon { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    /// <summary>Null for none, -1 for the root.</summary>
    public int? StartContentId { get; set; }

    public int? StartMediaId { get; set; }
}
