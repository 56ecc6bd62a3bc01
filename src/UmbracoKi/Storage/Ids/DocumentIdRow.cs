namespace UmbracoKi.Storage.Ids;

/// <summary>Never deleted, so that the id never goes to another document.</summary>
internal sealed class DocumentIdRow
{
    public required int Id { get; set; }

    public required Guid Document { get; set; }
}
