using UmbracoKi.Embedded.Search.Index;
using UmbracoKi.Embedded.Search.Indexing;

namespace UmbracoKi.Embedded.Search;

internal sealed class SearchMaintenance(SearchIndex index, SearchIndexer indexer) : ISearchMaintenance
{
    public SearchIndexState Read()
    {
        var isComplete = indexer.WaitUntilComplete(TimeSpan.Zero);
        return new SearchIndexState(isComplete, index.Stamps().Count, index.Path, new FileInfo(index.Path).Length);
    }

    public void Rebuild() => indexer.Rebuild();
}
