namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserGroup2App</c>: a section of the backoffice a group may use.</summary>
internal sealed class GroupSectionRow
{
    public int GroupId { get; set; }

    public required string Section { get; set; }
}
