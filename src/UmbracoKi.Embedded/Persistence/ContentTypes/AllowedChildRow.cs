namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>cmsContentTypeAllowedContentType</c>: a type whose nodes may lie below those of another.</summary>
internal sealed class AllowedChildRow
{
    public int ContentTypeId { get; set; }

    public int AllowedId { get; set; }

    public int SortOrder { get; set; }
}
