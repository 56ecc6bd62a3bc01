using Umbraco.Cms.Core.Models.Entities;
using UmbracoKi.Embedded.Backoffice.Management.Documents;

namespace UmbracoKi.Embedded.Backoffice.Management.Trees;

/// <summary>The part of a tree a user with start nodes sees.</summary>
internal static class ReachableTree
{
    /// <inheritdoc cref="EntityTree.Children"/>
    public static (long Total, IReadOnlyList<IEntitySlim> Items) Children(this EntityTree tree, StartNodes.Reach reach, Guid? parent, int skip, int take)
    {
        if (reach.IsEverywhere)
        {
            return tree.Children(parent, skip, take);
        }

        var seen = Seen(tree, reach, parent);
        return (seen.Count, [.. seen.Skip(skip).Take(take)]);
    }

    /// <inheritdoc cref="EntityTree.Siblings"/>
    /// <returns>Nothing if there is no such item, or the user does not see it.</returns>
    public static (long Before, long After, IReadOnlyList<IEntitySlim> Items) Siblings(
        this EntityTree tree, StartNodes.Reach reach, Guid target, int before, int after)
    {
        if (tree.Find(target) is not { } entity)
        {
            return (0, 0, []);
        }

        if (reach.IsEverywhere)
        {
            return tree.Siblings(target, before, after);
        }

        var seen = Seen(tree, reach, tree.ParentOf(entity)?.Id);
        var at = seen.FindIndex(item => item.Key == target);
        if (at < 0)
        {
            return (0, 0, []);
        }

        var (from, to) = (Math.Max(0, at - before), Math.Min(seen.Count, at + after + 1));
        return (from, seen.Count - to, seen[from..to]);
    }

    private static List<IEntitySlim> Seen(EntityTree tree, StartNodes.Reach reach, Guid? parent)
        => [.. tree.Children(parent, 0, int.MaxValue).Items.Where(reach.Shows)];
}
