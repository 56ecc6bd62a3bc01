using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>Media in trees, lists and pickers.</summary>
internal sealed class MediaItems(IEntityService entities)
{
    private static readonly Flag Collection = new("Umb.HasCollection");

    public EntityTree Tree { get; } = new(entities, [UmbracoObjectTypes.Media], EntityTree.BySortOrder);

    public static Flag[] FlagsOf(Guid? listView) => listView is null ? [] : [Collection];

    /// <param name="mayOpen">Null if the user may open every item.</param>
    public MediaTreeItem[] ShowInTree(IEnumerable<IEntitySlim> items, Func<IEntitySlim, bool>? mayOpen = null) =>
    [
        .. items.OfType<IMediaEntitySlim>().Select(item => new MediaTreeItem
        {
            Id = item.Key,
            Flags = FlagsOf(item.ListViewKey),
            NoAccess = mayOpen is not null && !mayOpen(item),
            IsTrashed = item.Trashed,
            CreateDate = item.CreateDate.Offset(),
            Parent = Tree.ParentOf(item),
            HasChildren = item.HasChildren,
            MediaType = TypeOf(item),
            Variants = Variants(item),
        }),
    ];

    public MediaItem[] Show(IEnumerable<IEntitySlim> items) =>
    [
        .. items.OfType<IMediaEntitySlim>().Select(item => new MediaItem(
            item.Key, FlagsOf(item.ListViewKey), item.Trashed, Tree.ParentOf(item), item.HasChildren, TypeOf(item), Variants(item))),
    ];

    public MediaRecycleBinItem[] ShowInBin(IEnumerable<IEntitySlim> items) =>
    [
        .. items.OfType<IMediaEntitySlim>().Select(item => new MediaRecycleBinItem(
            item.Key, item.CreateDate.Offset(), item.HasChildren, Tree.ParentOf(item), TypeOf(item), Variants(item))),
    ];

    /// <returns>In the order asked for, each once; those that do not exist are missing.</returns>
    public MediaItem[] Find(IEnumerable<Guid> keys)
    {
        var wanted = keys.Distinct().ToArray();
        var found = wanted.Length == 0 ? [] : Show(entities.GetAll(UmbracoObjectTypes.Media, wanted)).ToDictionary(item => item.Id);
        return [.. wanted.Where(found.ContainsKey).Select(key => found[key])];
    }

    private static MediaTypeReference TypeOf(IMediaEntitySlim item) => new(item.ContentTypeKey, item.ContentTypeIcon, ReferenceById.Of(item.ListViewKey));

    private static MediaVariantItem[] Variants(IMediaEntitySlim item) => [new MediaVariantItem(item.Name ?? string.Empty, null)];
}
