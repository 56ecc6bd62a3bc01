using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>What Umbraco's cache refreshers tell the published cache to do.</summary>
internal sealed class DocumentCacheService(
    PublishedSnapshotStore snapshots,
    Lazy<IPublishedContentCache> cache,
    Lazy<IContentService> contents) : IDocumentCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => cache.Value.GetByIdAsync(key, preview);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => cache.Value.GetByIdAsync(id, preview);

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        snapshots.Rebuild();
        return Task.CompletedTask;
    }

    public async Task<bool> HasContentByIdAsync(int id, bool preview = false) => await cache.Value.GetByIdAsync(id, preview) is not null;

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
        => snapshots.Current.Documents.Values.Where(d => d.ContentType.Key == contentType.Key);

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        snapshots.Refresh(key, contents.Value.GetById(key));
        return Task.CompletedTask;
    }

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        snapshots.Refresh(key, null);
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => SeedAsync(cancellationToken);

    /// <inheritdoc />
    /// <remarks>A changed type changes how the values of all its documents are read, so the whole snapshot is made anew.</remarks>
    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => SeedAsync(CancellationToken.None);

    public void ClearConvertedContentCache() => snapshots.Rebuild();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => snapshots.Rebuild();

    // A full Umbraco keeps a second copy of each document in cmsContentNu. Here the rows of the documents are the only one.
    public Task RefreshContentAsync(IContent content) => Task.CompletedTask;

    public Task DeleteItemAsync(IContentBase content) => Task.CompletedTask;

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => snapshots.Rebuild();
}
