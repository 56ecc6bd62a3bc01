using System.Collections.Immutable;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Holds the snapshot of what is published and makes the next one when something changes.</summary>
/// <remarks>
/// Documents are replaced at once, so that handlers of Umbraco's cache notifications find them. The query index follows
/// in <see cref="Settle"/>, when URLs and navigation have been refreshed too; only then does the version grow.
/// Callers change the store within <see cref="PublishedClock.Change"/>, one at a time.
/// </remarks>
internal sealed class PublishedSnapshotStore(
    PublishedDocumentReader reader,
    Lazy<PublishedDocumentFactory> factory,
    Lazy<IDocumentIndexer> indexer,
    IDocumentRepository repository,
    ICoreScopeProvider scopes,
    IDocumentNavigationQueryService navigation) : IPublishedSnapshotAccessor
{
    private const int PageSize = 500;

    private readonly Dictionary<Guid, Change> _unsettled = [];
    private volatile PublishedSnapshot _current = PublishedSnapshot.Empty;

    public PublishedSnapshot Current => _current;

    IPublishedSnapshot IPublishedSnapshotAccessor.Current => _current;

    /// <summary>Takes over the present state of a document.</summary>
    /// <param name="key">The document.</param>
    /// <param name="content">Null if it is gone.</param>
    public void Refresh(Guid key, IContent? content)
    {
        var before = _current.Documents.GetValueOrDefault(key)?.Data;
        var after = content is null ? null : reader.ReadPublished(content);
        if (before is null && after is null)
        {
            return;
        }

        var earlier = _unsettled.GetValueOrDefault(key);
        _unsettled[key] = new Change(
            after is null ? null : content,
            earlier?.RouteChanged == true || !SameRoute(before, after),
            earlier?.PlaceChanged == true || !SamePlace(before, after));
        _current = With(after is null ? _current.Documents.Remove(key) : _current.Documents.SetItem(key, factory.Value.Create(after)));
    }

    /// <summary>Reads everything published anew, page by page: the documents of a whole district need not be in memory twice.</summary>
    public void Rebuild()
    {
        using var scope = scopes.CreateCoreScope(repositoryCacheMode: RepositoryCacheMode.None, autoComplete: true);
        var documents = ImmutableDictionary.CreateBuilder<Guid, PublishedDocument>();
        var indexed = ImmutableDictionary.CreateBuilder<Guid, ImmutableArray<(string, DocumentIndexEntry)>>();
        var total = 1L;
        for (var page = 0L; page * PageSize < total; page++)
        {
            foreach (var content in repository.GetPage(null, page, PageSize, out total, propertyAliases: null, filter: null, Ordering.By("id"), loadTemplates: false))
            {
                if (reader.ReadPublished(content) is { } data)
                {
                    documents[content.Key] = factory.Value.Create(data);
                    indexed[content.Key] = Index(content);
                }
            }
        }

        _unsettled.Clear();
        var version = _current.Version + 1;
        _current = Next(documents.ToImmutable(), indexed.ToImmutable(), null, new PublishedSnapshot
        {
            Version = version,
            Epoch = _current.Epoch + 1,
            Changed = documents.Keys.Aggregate(_current.Changed.ToBuilder(), (changed, key) =>
            {
                changed[key] = version;
                return changed;
            }).ToImmutable(),
        });
    }

    /// <summary>Ends a change: the index is brought up to date and the new version becomes visible.</summary>
    /// <param name="everything">Whether answers may be wrong whatever documents they were made of.</param>
    public void Settle(bool everything)
    {
        if (_unsettled.Count == 0 && !everything)
        {
            return;
        }

        var current = _current;
        var version = current.Version + 1;
        var indexed = current.Indexed.ToBuilder();
        var changed = current.Changed.ToBuilder();
        foreach (var (key, change) in _unsettled)
        {
            if (change.Content is null)
            {
                indexed.Remove(key);
            }
            else
            {
                indexed[key] = Index(change.Content);
            }

            changed[key] = version;
            if (change.RouteChanged && navigation.TryGetDescendantsKeys(key, out var descendants))
            {
                foreach (var descendant in descendants)
                {
                    changed[descendant] = version;
                }
            }
        }

        var keepsOrder = !everything && current.Ordered.IsValueCreated && _unsettled.Values.All(c => !c.PlaceChanged);
        var replaced = keepsOrder ? _unsettled.Keys.SelectMany(key => indexed[key]).ToList() : null;
        _current = Next(current.Documents, indexed.ToImmutable(), replaced, new PublishedSnapshot
        {
            Version = version,
            Epoch = everything ? current.Epoch + 1 : current.Epoch,
            Changed = changed.ToImmutable(),
        });
        _unsettled.Clear();
    }

    /// <param name="replaced">The changed entries, if nothing moved; null if the documents are to be put in order anew.</param>
    private PublishedSnapshot Next(
        ImmutableDictionary<Guid, PublishedDocument> documents,
        ImmutableDictionary<Guid, ImmutableArray<(string Culture, DocumentIndexEntry Entry)>> indexed,
        IReadOnlyList<(string Culture, DocumentIndexEntry Entry)>? replaced,
        PublishedSnapshot numbers) => new()
    {
        Version = numbers.Version,
        Epoch = numbers.Epoch,
        Changed = numbers.Changed,
        Documents = documents,
        Indexed = indexed,
        Ordered = replaced is null
            ? new(() => PublishedTreeOrder.Arrange(documents, indexed, navigation))
            : new(PublishedTreeOrder.Replace(_current.Ordered.Value, replaced)),
    };

    private PublishedSnapshot With(ImmutableDictionary<Guid, PublishedDocument> documents) => new()
    {
        Version = _current.Version,
        Epoch = _current.Epoch,
        Changed = _current.Changed,
        Documents = documents,
        Indexed = _current.Indexed,
        Ordered = _current.Ordered,
    };

    private ImmutableArray<(string Culture, DocumentIndexEntry Entry)> Index(IContent content)
        => [.. indexer.Value.Index(content).Select(e => (e.Culture ?? PublishedSnapshot.Invariant, e.Entry))];

    private static bool SamePlace(PublishedDocumentData? before, PublishedDocumentData? after)
        => before is not null && after is not null
            && before.Path == after.Path
            && before.SortOrder == after.SortOrder
            && before.PublishedCultures.SetEquals(after.PublishedCultures);

    private static bool SameRoute(PublishedDocumentData? before, PublishedDocumentData? after)
        => SamePlace(before, after)
            && before!.Cultures.Count == after!.Cultures.Count
            && before.Cultures.All(c => after.Cultures.TryGetValue(c.Key, out var now) && now.Name == c.Value.Name && now.UrlSegment == c.Value.UrlSegment);

    /// <param name="Content">Null if the document is no longer published.</param>
    /// <param name="RouteChanged">Whether the addresses of the documents below may have changed with it.</param>
    /// <param name="PlaceChanged">Whether lists may have to be put in order anew.</param>
    private sealed record Change(IContent? Content, bool RouteChanged, bool PlaceChanged);
}
