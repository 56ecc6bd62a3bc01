namespace UmbracoKi.Embedded.Persistence.ContentData;

/// <summary>A row of <c>umbracoContent</c>: a document, medium or member and its type.</summary>
internal sealed class ContentRow
{
    public int NodeId { get; set; }

    public int ContentTypeId { get; set; }
}
