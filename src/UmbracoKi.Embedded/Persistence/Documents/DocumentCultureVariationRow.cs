namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>A row of <c>umbracoDocumentCultureVariation</c>: the state of a document in one language.</summary>
internal sealed class DocumentCultureVariationRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    public int LanguageId { get; set; }

    public bool Edited { get; set; }

    public bool Available { get; set; }

    public bool Published { get; set; }

    public string? Name { get; set; }
}
