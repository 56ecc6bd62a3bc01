using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Blueprints;

/// <summary>Blueprints and their folders.</summary>
internal sealed class BlueprintTreeResource : IManagementResource
{
    public static DocumentTypeReference TypeOf(IDocumentEntitySlim item) => new(item.ContentTypeKey, item.ContentTypeIcon, ReferenceById.Of(item.ListViewKey));

    public void Map(RouteGroupBuilder api)
    {
        var tree = api.MapGroup("tree/document-blueprint").WithTags("Document Blueprint")
            .RequireSection(Constants.Applications.Settings, Constants.Applications.Content);
        tree.MapGet("root", (IEntityService entities, int skip = 0, int take = 100, bool foldersOnly = false)
            => Page(entities, null, skip, take, foldersOnly));
        tree.MapGet("children", (IEntityService entities, Guid? parentId = null, int skip = 0, int take = 100, bool foldersOnly = false)
            => Page(entities, parentId ?? Guid.Empty, skip, take, foldersOnly));
        tree.MapGet("ancestors", Ancestors);
        tree.MapGet("siblings", Siblings);
    }

    private static EntityTree Tree(IEntityService entities)
        => new(entities, [UmbracoObjectTypes.DocumentBlueprint, UmbracoObjectTypes.DocumentBlueprintContainer], EntityTree.ByName);

    private static Answer<Paged<BlueprintTreeItem>> Page(IEntityService entities, Guid? parent, int skip, int take, bool foldersOnly)
    {
        var tree = Tree(entities);
        var (total, items) = tree.Children(parent, skip, take, foldersOnly);
        return Paged.Of(total, Show(tree, items));
    }

    private static Answer<BlueprintTreeItem[]> Ancestors(IEntityService entities, Guid? descendantId = null)
    {
        var tree = Tree(entities);
        return Show(tree, tree.Ancestors(descendantId ?? Guid.Empty));
    }

    private static Answer<Subset<BlueprintTreeItem>> Siblings(
        IEntityService entities, Guid? target = null, int before = 0, int after = 0, bool foldersOnly = false)
    {
        var tree = Tree(entities);
        var (totalBefore, totalAfter, items) = tree.Siblings(target ?? Guid.Empty, before, after, foldersOnly);
        return new Subset<BlueprintTreeItem>(totalBefore, totalAfter, Show(tree, items));
    }

    private static BlueprintTreeItem[] Show(EntityTree tree, IReadOnlyList<IEntitySlim> items) =>
    [
        .. items.Select(item => new BlueprintTreeItem
        {
            Id = item.Key,
            Parent = tree.ParentOf(item),
            Name = item.Name ?? string.Empty,
            HasChildren = item.HasChildren,
            IsFolder = tree.IsFolder(item),
            DocumentType = item is IDocumentEntitySlim document && !tree.IsFolder(item) ? TypeOf(document) : null,
        }),
    ];
}
