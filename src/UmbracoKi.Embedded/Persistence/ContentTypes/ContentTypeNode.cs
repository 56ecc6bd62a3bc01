using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A content type's two rows, joined.</summary>
internal sealed class ContentTypeNode
{
    public required NodeRow Node { get; init; }

    public required ContentTypeRow Type { get; init; }

    public static IQueryable<ContentTypeNode> Of(UmbracoDbContext context, Guid objectType)
        => from type in context.Set<ContentTypeRow>()
           join node in context.Set<NodeRow>() on type.NodeId equals node.Id
           where node.ObjectType == objectType
           select new ContentTypeNode { Node = node, Type = type };
}
