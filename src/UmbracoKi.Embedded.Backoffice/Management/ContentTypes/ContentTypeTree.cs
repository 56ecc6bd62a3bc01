using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.ContentTypes;

/// <summary>The tree of document types or of media types, with their folders.</summary>
/// <param name="objectTypes">The types and their folders.</param>
/// <param name="show">Shows an item of the tree and its type; folders have none.</param>
internal sealed class ContentTypeTree<TService, TType, TItem>(UmbracoObjectTypes[] objectTypes, Func<EntityTree, IEntitySlim, TType?, TItem> show)
    where TService : IContentTypeBaseService<TType>
    where TType : class, IContentTypeComposition
{
    public void Map(RouteGroupBuilder tree)
    {
        tree.MapGet("root", (IEntityService entities, TService types, int skip = 0, int take = 100, bool foldersOnly = false)
            => Page(entities, types, null, skip, take, foldersOnly));
        tree.MapGet("children", (IEntityService entities, TService types, Guid? parentId = null, int skip = 0, int take = 100, bool foldersOnly = false)
            => Page(entities, types, parentId ?? Guid.Empty, skip, take, foldersOnly));
        tree.MapGet("ancestors", Ancestors);
        tree.MapGet("siblings", Siblings);
    }

    private EntityTree Tree(IEntityService entities) => new(entities, objectTypes, EntityTree.ByName);

    private Answer<Paged<TItem>> Page(IEntityService entities, TService types, Guid? parent, int skip, int take, bool foldersOnly)
    {
        var tree = Tree(entities);
        var (total, items) = tree.Children(parent, skip, take, foldersOnly);
        return Paged.Of(total, Show(tree, types, items));
    }

    private Answer<TItem[]> Ancestors(IEntityService entities, TService types, Guid? descendantId = null)
    {
        var tree = Tree(entities);
        return Show(tree, types, tree.Ancestors(descendantId ?? Guid.Empty));
    }

    private Answer<Subset<TItem>> Siblings(
        IEntityService entities, TService types, Guid? target = null, int before = 0, int after = 0, bool foldersOnly = false)
    {
        var tree = Tree(entities);
        var (totalBefore, totalAfter, items) = tree.Siblings(target ?? Guid.Empty, before, after, foldersOnly);
        return new Subset<TItem>(totalBefore, totalAfter, Show(tree, types, items));
    }

    private TItem[] Show(EntityTree tree, TService types, IReadOnlyList<IEntitySlim> items)
    {
        var keys = items.Where(item => !tree.IsFolder(item)).Select(item => item.Key).ToArray();
        var known = keys.Length == 0 ? [] : types.GetMany(keys).ToDictionary(type => type.Key);
        return
        [
            .. items.Select(item => show(tree, item, known.GetValueOrDefault(item.Key))),
        ];
    }
}
