using System.Collections.Immutable;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
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
    private readonly Dictionary<Guid, Change> _unsettled = [];
    private volatile PublishedSnapshot _current = PublishedSnapshot.Empty;
    private bool _everythingChanged;

    public PublishedSnapshot Current => _current;

    IPublishedSnapshot IPublishedSnapshotAccessor.Current => _current;

    /// <summary>Takes over the present state of a document.</summary>
    /// <param name="key">The document.</param>
    /// <param name="content">Null if it is gone.</param>
    public void Refresh(Guid key, IContent? content)
    {
        var before = _current.Documents.GetValueOrDefault(key);
        var data = content is null ? null : reader.ReadPublished(content);
        var documents = data is null ? _current.Documents.Remove(key) : _current.Documents.SetItem(key, factory.Value.Create(data));
        var routeChanged = _unsettled.TryGetValue(key, out var earlier) && earlier.RouteChanged || !SameRoute(before?.Data, data);

        _unsettled[key] = new Change(data is null ? null : content, routeChanged);
        _current = With(documents);
    }

    /// <summary>Reads everything published anew.</summary>
    public void Rebuild()
    {
        using var scope = scopes.CreateCoreScope(repositoryCacheMode: RepositoryCacheMode.None, autoComplete: true);
        var published = repository.GetMany(Array.Empty<int>()).Where(c => c is { Published: true, Trashed: false }).ToList();

        var documents = ImmutableDictionary.CreateBuilder<Guid, PublishedDocument>();
        _unsettled.Clear();
        foreach (var content in published)
        {
            documents[content.Key] = factory.Value.Create(reader.ReadPublished(content)!);
            _unsettled[content.Key] = new Change(content, false);
        }

        _everythingChanged = true;
        _current = With(documents.ToImmutable());
        Settle(everything: true);
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
        var indexed = (_everythingChanged
            ? ImmutableDictionary<Guid, ImmutableArray<(string, DocumentIndexEntry)>>.Empty
            : current.Indexed).ToBuilder();
        var changed = current.Changed.ToBuilder();
        foreach (var (key, change) in _unsettled)
        {
            if (change.Content is null)
            {
                indexed.Remove(key);
            }
            else
            {
                indexed[key] = [.. indexer.Value.Index(change.Content).Select(e => (e.Culture ?? PublishedSnapshot.Invariant, e.Entry))];
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

        var allIndexed = indexed.ToImmutable();
        _current = new PublishedSnapshot
        {
            Version = version,
            Epoch = everything ? current.Epoch + 1 : current.Epoch,
            Documents = current.Documents,
            Indexed = allIndexed,
            ByCulture = PublishedTreeOrder.Arrange(current.Documents, allIndexed, navigation),
            Changed = changed.ToImmutable(),
        };
        _unsettled.Clear();
        _everythingChanged = false;
    }

    private PublishedSnapshot With(ImmutableDictionary<Guid, PublishedDocument> documents) => new()
    {
        Version = _current.Version,
        Epoch = _current.Epoch,
        Documents = documents,
        Indexed = _current.Indexed,
        ByCulture = _current.ByCulture,
        Changed = _current.Changed,
    };

    private static bool SameRoute(PublishedDocumentData? before, PublishedDocumentData? after)
        => before is not null && after is not null
            && before.Path == after.Path
            && before.PublishedCultures.SetEquals(after.PublishedCultures)
            && before.Cultures.Count == after.Cultures.Count
            && before.Cultures.All(c => after.Cultures.TryGetValue(c.Key, out var now) && now.Name == c.Value.Name && now.UrlSegment == c.Value.UrlSegment);

    /// <param name="Content">Null if the document is no longer published.</param>
    /// <param name="RouteChanged">Whether the addresses of the documents below may have changed with it.</param>
    private sealed record Change(IContent? Content, bool RouteChanged);
}
