namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>A row of <c>umbracoDocumentVersion</c>.</summary>
internal sealed class DocumentVersionRow
{
    public int Id { get; set; }

    public int? TemplateId { get; set; }

    /// <summary>Whether this is the last version that was published. Stays true when the document is unpublished.</summary>
    public bool Published { get; set; }
}
