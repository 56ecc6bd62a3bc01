using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Tags;

/// <summary>A tag with the node and the property it is used in.</summary>
internal sealed class TagUse
{
    public required TagRow Tag { get; init; }

    public required NodeRow Node { get; init; }

    public required PropertyTypeRow Property { get; init; }

    public static IQueryable<TagUse> Of(UmbracoDbContext context)
        => from use in context.Set<TagUseRow>()
           join tag in context.Set<TagRow>() on use.TagId equals tag.Id
           join node in context.Set<NodeRow>() on use.NodeId equals node.Id
           join property in context.Set<PropertyTypeRow>() on use.PropertyTypeId equals property.Id
           select new TagUse { Tag = tag, Node = node, Property = property };
}
