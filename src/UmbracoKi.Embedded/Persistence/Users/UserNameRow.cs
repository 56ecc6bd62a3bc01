namespace UmbracoKi.Embedded.Persistence.Users;

/// <summary>What lists of documents and versions show of a user. Read only.</summary>
internal sealed class UserNameRow
{
    public int Id { get; set; }

    public required string Name { get; set; }
}
