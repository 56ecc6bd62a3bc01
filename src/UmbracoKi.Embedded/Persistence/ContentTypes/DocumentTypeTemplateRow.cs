namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>cmsDocumentType</c>: a template a document type may be rendered with.</summary>
internal sealed class DocumentTypeTemplateRow
{
    public int ContentTypeId { get; set; }

    public int TemplateId { get; set; }

    public bool IsDefault { get; set; }
}
