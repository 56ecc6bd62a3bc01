using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Search.Indexing;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>Indexes the items of changed types again, in the background.</summary>
internal sealed class DeferredReindex(SearchIndexer indexer) : IDeferredSearchReindexService
{
    public void QueueContentTypeReindex(IReadOnlyCollection<int> contentTypeIds) => indexer.Note(batch => batch.Types.UnionWith(contentTypeIds));

    public void QueueMediaTypeReindex(IReadOnlyCollection<int> mediaTypeIds) => indexer.Note(batch => batch.Types.UnionWith(mediaTypeIds));

    /// <inheritdoc />
    /// <remarks>Members are not indexed, so there is nothing to do.</remarks>
    public void QueueMemberTypeReindex(IReadOnlyCollection<int> memberTypeIds)
    {
    }
}
