namespace UmbracoKi.Embedded.Persistence.Tags;

/// <summary>A row of <c>cmsTagRelationship</c>: a tag in a property of a node.</summary>
internal sealed class TagUseRow
{
    public int NodeId { get; set; }

    public int TagId { get; set; }

    public int PropertyTypeId { get; set; }
}
