using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Relations;

/// <summary>A relation with the nodes at its ends.</summary>
internal sealed class RelationNode
{
    public required RelationRow Relation { get; init; }

    public required NodeRow Parent { get; init; }

    public required NodeRow Child { get; init; }

    public static IQueryable<RelationNode> Of(UmbracoDbContext context)
        => from relation in context.Set<RelationRow>()
           join parent in context.Set<NodeRow>() on relation.ParentId equals parent.Id
           join child in context.Set<NodeRow>() on relation.ChildId equals child.Id
           select new RelationNode { Relation = relation, Parent = parent, Child = child };
}
