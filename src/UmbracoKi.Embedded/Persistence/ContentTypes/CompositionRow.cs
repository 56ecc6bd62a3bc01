namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>cmsContentType2ContentType</c>: the child is composed of (or inherits from) the parent.</summary>
internal sealed class CompositionRow
{
    public int ParentId { get; set; }

    public int ChildId { get; set; }
}
