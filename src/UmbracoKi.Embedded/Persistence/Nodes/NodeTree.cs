using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.Nodes;

/// <summary>Where nodes lie: places new ones, moves branches.</summary>
internal static class NodeTree
{
    /// <summary>Writes a node below its parent and completes its id, path and level.</summary>
    /// <exception cref="InvalidOperationException">There is no node with the row's parent id.</exception>
    public static void Insert(UmbracoDbContext context, NodeRow node)
    {
        var parent = Parent(context, node.ParentId);
        node.Level = parent.Level + 1;
        node.Path = parent.Path;
        context.Add(node);
        context.SaveChanges();

        node.Path = $"{parent.Path},{node.Id}";
        context.Set<NodeRow>().Where(n => n.Id == node.Id).ExecuteUpdate(set => set.SetProperty(n => n.Path, node.Path));
    }

    /// <summary>The sort order a full Umbraco gives a new type: the number of its siblings of the same kind.</summary>
    public static int NextSortOrder(UmbracoDbContext context, int parentId, Guid objectType)
        => context.Set<NodeRow>().Count(n => n.ParentId == parentId && n.ObjectType == objectType);

    /// <summary>The sort order a full Umbraco gives a moved type: one more than the highest of its new siblings (of none: 1).</summary>
    public static int SortOrderAfterMove(UmbracoDbContext context, int parentId, Guid objectType)
        => 1 + (context.Set<NodeRow>().Where(n => n.ParentId == parentId && n.ObjectType == objectType).Max(n => (int?)n.SortOrder) ?? 0);

    /// <summary>Gives a node its path and level below its (new) parent, and its descendants theirs.</summary>
    public static void Relocate(UmbracoDbContext context, NodeRow node)
    {
        var parent = Parent(context, node.ParentId);
        var before = context.Set<NodeRow>().Single(n => n.Id == node.Id);
        node.Path = $"{parent.Path},{node.Id}";
        node.Level = parent.Level + 1;
        if (node.Path == before.Path)
        {
            return;
        }

        var prefix = before.Path + ",";
        foreach (var descendant in context.Set<NodeRow>().Where(n => n.Path.StartsWith(prefix)).ToList())
        {
            var path = node.Path + descendant.Path[before.Path.Length..];
            var level = descendant.Level + node.Level - before.Level;
            context.Set<NodeRow>().Where(n => n.Id == descendant.Id)
                .ExecuteUpdate(set => set.SetProperty(n => n.Path, path).SetProperty(n => n.Level, level));
        }
    }

    private static NodeRow Parent(UmbracoDbContext context, int parentId)
        => context.Set<NodeRow>().SingleOrDefault(n => n.Id == parentId)
            ?? throw new InvalidOperationException($"There is no node {parentId} to put another below.");
}
