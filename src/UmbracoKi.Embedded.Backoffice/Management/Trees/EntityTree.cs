using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Trees;

/// <summary>The four questions every tree of the client asks: roots, children, the way to an item, its neighbours.</summary>
/// <param name="types">What is in the tree: the items' type, then, if it has them, that of folders.</param>
/// <param name="order">How siblings are sorted.</param>
internal sealed class EntityTree(IEntityService entities, UmbracoObjectTypes[] types, Ordering order)
{
    public static Ordering BySortOrder { get; } = Ordering.By(nameof(IUmbracoEntity.SortOrder));

    public static Ordering ByName { get; } = Ordering.By(nameof(IUmbracoEntity.Name));

    /// <param name="parent">Null for the root. An unknown one has no children.</param>
    /// <param name="take">0 asks for the total only.</param>
    /// <param name="foldersOnly">Only for trees with folders.</param>
    public (long Total, IReadOnlyList<IEntitySlim> Items) Children(Guid? parent, int skip, int take, bool foldersOnly = false)
    {
        if (parent is { } key && Find(key) is null)
        {
            return (0, []);
        }

        var items = entities.GetPagedChildren(
            parent, types, foldersOnly ? types[1..] : types, Math.Max(skip, 0), Math.Max(take, 1), trashed: false, out var total, ordering: order);
        return (total, take > 0 ? [.. items] : []);
    }

    /// <returns>From the root down to the item itself; empty for an unknown one.</returns>
    public IReadOnlyList<IEntitySlim> Ancestors(Guid descendant)
    {
        if (Find(descendant) is not { } entity)
        {
            return [];
        }

        var path = PathOf(entity);
        return [.. path.Select(Find).OfType<IEntitySlim>()];
    }

    public (long Before, long After, IReadOnlyList<IEntitySlim> Items) Siblings(Guid target, int before, int after, bool foldersOnly = false)
    {
        var items = entities.GetSiblings(
            target, foldersOnly ? types[1..] : types, before, after, out var totalBefore, out var totalAfter, ordering: order);
        return (totalBefore, totalAfter, [.. items]);
    }

    public bool IsFolder(IEntitySlim entity) => types.Length > 1 && entity.NodeObjectType == types[1].GetGuid();

    /// <returns>Null at the root and in the recycle bin.</returns>
    public ReferenceById? ParentOf(IEntitySlim entity)
        => entity.ParentId > 0 && types.Select(type => entities.GetKey(entity.ParentId, type)).FirstOrDefault(key => key.Success) is { Success: true } parent
            ? new ReferenceById(parent.Result)
            : null;

    public IEntitySlim? Find(Guid key) => types.Select(type => entities.Get(key, type)).FirstOrDefault(entity => entity is not null);

    private IEntitySlim? Find(int id) => types.Select(type => entities.Get(id, type)).FirstOrDefault(entity => entity is not null);

    private static IEnumerable<int> PathOf(IEntitySlim entity) => entity.Path.Split(',')
        .Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).Where(id => id > 0);
}
