namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserGroup2Language</c>: a language a group may edit.</summary>
internal sealed class GroupLanguageRow
{
    public int GroupId { get; set; }

    public int LanguageId { get; set; }
}
