using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Documents in trees, lists and pickers.</summary>
internal sealed class DocumentItems(
    IEntityService entities, IContentService contents, IPublicAccessService publicAccess, IDefaultCultureAccessor defaultCulture, TimeProvider time)
{
    private static readonly Flag PendingChanges = new("Umb.PendingChanges");
    private static readonly Flag Scheduled = new("Umb.ScheduledForPublish");
    private static readonly Flag Collection = new("Umb.HasCollection");

    public EntityTree Tree { get; } = new(entities, [UmbracoObjectTypes.Document], EntityTree.BySortOrder);

    /// <param name="mayOpen">Null if the user may open every item.</param>
    public DocumentTreeItem[] ShowInTree(IReadOnlyList<IEntitySlim> items, Func<IEntitySlim, bool>? mayOpen = null)
    {
        var scheduled = SchedulesOf(items);
        return
        [
            .. items.OfType<IDocumentEntitySlim>().Select(item => new DocumentTreeItem
            {
                Id = item.Key,
                Flags = FlagsOf(item),
                NoAccess = mayOpen is not null && !mayOpen(item),
                IsTrashed = item.Trashed,
                IsProtected = IsProtected(item),
                CreateDate = item.CreateDate.Offset(),
                Parent = Tree.ParentOf(item),
                Ancestors = [.. entities.GetPathKeys(item, omitSelf: true).Select(key => new ReferenceById(key))],
                HasChildren = item.HasChildren,
                DocumentType = TypeOf(item),
                Variants = Variants(item, scheduled),
            }),
        ];
    }

    public DocumentItem[] Show(IReadOnlyList<IEntitySlim> items)
    {
        var scheduled = SchedulesOf(items);
        return
        [
            .. items.OfType<IDocumentEntitySlim>().Select(item => new DocumentItem
            {
                Id = item.Key,
                Flags = FlagsOf(item),
                IsTrashed = item.Trashed,
                IsProtected = IsProtected(item),
                Parent = Tree.ParentOf(item),
                HasChildren = item.HasChildren,
                DocumentType = TypeOf(item),
                Variants = Variants(item, scheduled),
            }),
        ];
    }

    public DocumentRecycleBinItem[] ShowInBin(IReadOnlyList<IEntitySlim> items)
    {
        var scheduled = SchedulesOf([]);
        return
        [
            .. items.OfType<IDocumentEntitySlim>().Select(item => new DocumentRecycleBinItem(
                item.Key, item.CreateDate.Offset(), item.HasChildren, Tree.ParentOf(item), TypeOf(item), Variants(item, scheduled))),
        ];
    }

    /// <summary>By key; those that do not exist are missing.</summary>
    public IReadOnlyDictionary<Guid, DocumentItem> Find(IReadOnlyCollection<Guid> keys)
        => keys.Count == 0 ? new Dictionary<Guid, DocumentItem>()
            : Show([.. entities.GetAll(UmbracoObjectTypes.Document, [.. keys])]).ToDictionary(item => item.Id);

    private static Flag[] FlagsOf(IDocumentEntitySlim item) => item.ListViewKey is null ? [] : [Collection];

    private static DocumentTypeReference TypeOf(IDocumentEntitySlim item)
        => new(item.ContentTypeKey, item.ContentTypeIcon, ReferenceById.Of(item.ListViewKey));

    private bool IsProtected(IEntitySlim item) => publicAccess.IsProtected(item.Path).Success;

    private ILookup<Guid, string> SchedulesOf(IReadOnlyList<IEntitySlim> items)
    {
        if (items.Count == 0)
        {
            return Array.Empty<(Guid Key, string Culture)>().ToLookup(s => s.Key, s => s.Culture);
        }

        var now = time.GetUtcNow().UtcDateTime;
        return contents.GetContentSchedulesByKeys([.. items.Select(item => item.Key)])
            .SelectMany(pair => pair.Value.Where(schedule => schedule.Date > now)
                .Select(schedule => (pair.Key, schedule.Culture)))
            .ToLookup(s => s.Key, s => s.Culture);
    }

    // The default language first: dialogs of the client name a document by its first variant.
    private DocumentVariantItem[] Variants(IDocumentEntitySlim item, ILookup<Guid, string> scheduled)
        => item.Variations.HasFlag(ContentVariation.Culture)
            ? [.. item.CultureNames.OrderBy(name => !name.Key.Equals(defaultCulture.DefaultCulture, StringComparison.OrdinalIgnoreCase)).Select(name => Variant(
                item, name.Value, name.Key, item.PublishedCultures.Contains(name.Key), item.EditedCultures.Contains(name.Key), scheduled))]
            : [Variant(item, item.Name ?? string.Empty, null, item.Published, item.Edited, scheduled)];

    private static DocumentVariantItem Variant(
        IDocumentEntitySlim item, string name, string? culture, bool published, bool edited, ILookup<Guid, string> scheduled)
    {
        var state = item.Trashed ? DocumentVariantState.Trashed
            : !published ? DocumentVariantState.Draft
            : edited ? DocumentVariantState.PublishedPendingChanges
            : DocumentVariantState.Published;
        Flag[] flags =
        [
            .. scheduled[item.Key].Contains(culture ?? string.Empty, StringComparer.OrdinalIgnoreCase) ? [Scheduled] : Array.Empty<Flag>(),
            .. state == DocumentVariantState.PublishedPendingChanges ? [PendingChanges] : Array.Empty<Flag>(),
        ];
        return new DocumentVariantItem(name, culture, state, flags);
    }
}
