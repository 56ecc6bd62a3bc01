using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.MediaTypes;

/// <summary>Media types and their folders.</summary>
internal sealed class MediaTypeTreeResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var tree = api.MapGroup("tree/media-type").WithTags("Media Type").RequireSection(Constants.Applications.Settings, Constants.Applications.Media);
        tree.MapGet("root", (IEntityService entities, IMediaTypeService types, int skip = 0, int take = 100, bool foldersOnly = false)
            => Page(entities, types, null, skip, take, foldersOnly));
        tree.MapGet("children", (IEntityService entities, IMediaTypeService types, Guid? parentId = null, int skip = 0, int take = 100, bool foldersOnly = false)
            => Page(entities, types, parentId ?? Guid.Empty, skip, take, foldersOnly));
        tree.MapGet("ancestors", Ancestors);
        tree.MapGet("siblings", Siblings);
    }

    private static EntityTree Tree(IEntityService entities)
        => new(entities, [UmbracoObjectTypes.MediaType, UmbracoObjectTypes.MediaTypeContainer], EntityTree.ByName);

    private static Answer<Paged<MediaTypeTreeItem>> Page(
        IEntityService entities, IMediaTypeService types, Guid? parent, int skip, int take, bool foldersOnly)
    {
        var tree = Tree(entities);
        var (total, items) = tree.Children(parent, skip, take, foldersOnly);
        return Paged.Of(total, Show(tree, types, items));
    }

    private static Answer<MediaTypeTreeItem[]> Ancestors(IEntityService entities, IMediaTypeService types, Guid? descendantId = null)
    {
        var tree = Tree(entities);
        return Show(tree, types, tree.Ancestors(descendantId ?? Guid.Empty));
    }

    private static Answer<Subset<MediaTypeTreeItem>> Siblings(
        IEntityService entities, IMediaTypeService types, Guid? target = null, int before = 0, int after = 0, bool foldersOnly = false)
    {
        var tree = Tree(entities);
        var (totalBefore, totalAfter, items) = tree.Siblings(target ?? Guid.Empty, before, after, foldersOnly);
        return new Subset<MediaTypeTreeItem>(totalBefore, totalAfter, Show(tree, types, items));
    }

    private static MediaTypeTreeItem[] Show(EntityTree tree, IMediaTypeService types, IReadOnlyList<IEntitySlim> items)
    {
        var keys = items.Where(item => !tree.IsFolder(item)).Select(item => item.Key).ToArray();
        var known = keys.Length == 0 ? [] : types.GetMany(keys).ToDictionary(type => type.Key);
        return
        [
            .. items.Select(item => new MediaTypeTreeItem
            {
                Id = item.Key,
                Parent = tree.ParentOf(item),
                Name = item.Name ?? string.Empty,
                HasChildren = item.HasChildren,
                IsFolder = tree.IsFolder(item),
                Icon = known.GetValueOrDefault(item.Key)?.Icon ?? string.Empty,
                IsDeletable = known.TryGetValue(item.Key, out var type) && !type.IsSystemMediaType(),
            }),
        ];
    }
}
