using UmbracoKi.Embedded.Search.Index;
using UmbracoKi.Embedded.Search.Indexing;

namespace UmbracoKi.Embedded.Search;

/// <summary>The search as everything in the host uses it: a change that is visible elsewhere is found.</summary>
internal sealed class ContentSearch(SearchIndex index, SearchIndexer indexer)
{
    // After a start with an empty index; a district's content takes a few seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What the index holds by now; right after a start that may not yet be everything.</summary>
    public IReadOnlyList<SearchHit> Find(SearchCriteria criteria)
    {
        indexer.WaitUntilComplete(Patience);
        indexer.ApplyNoted();
        return index.Find(criteria);
    }

    /// <summary>Like <see cref="Find"/>, for answers that are kept: all or nothing.</summary>
    /// <returns>Null while the index is still being made.</returns>
    public IReadOnlyList<SearchHit>? FindComplete(SearchCriteria criteria)
    {
        if (!indexer.WaitUntilComplete(Patience))
        {
            return null;
        }

        indexer.ApplyNoted();
        return index.Find(criteria);
    }
}
