using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>The published media: there are none, because the embedded host does not take uploads yet.</summary>
internal sealed class NoMedia : IPublishedMediaCache, IMediaCacheService
{
    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult<IPublishedContent?>(null);

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult<IPublishedContent?>(null);

    public IPublishedContent? GetById(bool preview, int contentId) => null;

    public IPublishedContent? GetById(bool preview, Guid contentId) => null;

    public IPublishedContent? GetById(int contentId) => null;

    public IPublishedContent? GetById(Guid contentId) => null;

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => GetByIdAsync(key);

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(false);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => [];

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> mediaTypeIds) => Task.CompletedTask;

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
        // Nothing is kept that could be rebuilt.
    }

    public Task RemoveFromMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RefreshMediaAsync(IMedia media) => throw Refused();

    public Task RefreshMemoryCacheAsync(Guid key) => throw Refused();

    public Task DeleteItemAsync(IContentBase media) => throw Refused();

    private static NotSupportedException Refused() => new("Media are not supported by the embedded Umbraco.");
}
