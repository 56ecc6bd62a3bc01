using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>What Umbraco's cache refreshers tell the cache of media to do.</summary>
internal sealed class MediaCacheService(
    PublishedMediaStore store, Lazy<IPublishedMediaCache> cache, Lazy<IMediaService> media) : IMediaCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => cache.Value.GetByIdAsync(key);

    public Task<IPublishedContent?> GetByIdAsync(int id) => cache.Value.GetByIdAsync(id);

    public async Task<bool> HasContentByIdAsync(int id) => await GetByIdAsync(id) is not null;

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
        => store.Current.Values.Where(m => m.ContentType.Key == contentType.Key);

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        store.Rebuild();
        return Task.CompletedTask;
    }

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        store.Refresh(key, media.Value.GetById(key));
        return Task.CompletedTask;
    }

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        store.Refresh(key, null);
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => SeedAsync(cancellationToken);

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> mediaTypeIds) => SeedAsync(CancellationToken.None);

    public void ClearConvertedContentCache() => store.Rebuild();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> mediaTypeIds) => store.Rebuild();

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => store.Rebuild();

    // A full Umbraco keeps a second copy of each medium in cmsContentNu. Here the rows of the media are the only one.
    public Task RefreshMediaAsync(IMedia media) => Task.CompletedTask;

    public Task DeleteItemAsync(IContentBase media) => Task.CompletedTask;
}
