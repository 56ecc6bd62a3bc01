using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Makes everything anew that is derived from the rows of documents and media: addresses, and what is published.</summary>
internal sealed class PublishedContentRebuilder(Lazy<IDocumentUrlService> urls, Lazy<DistributedCache> caches) : IDatabaseCacheRebuilder
{
    private int _isRebuilding;

    public Task<bool> IsRebuildingAsync() => Task.FromResult(Volatile.Read(ref _isRebuilding) == 1);

    /// <inheritdoc />
    /// <param name="useBackgroundThread">Makes no difference: it takes seconds, and whoever asks wants to know how it went.</param>
    public async Task<Attempt<DatabaseCacheRebuildResult>> RebuildAsync(bool useBackgroundThread)
    {
        if (Interlocked.Exchange(ref _isRebuilding, 1) == 1)
        {
            return Attempt.Fail(DatabaseCacheRebuildResult.AlreadyRunning);
        }

        try
        {
            await urls.Value.RebuildAllUrlsAsync();
            caches.Value.RefreshAllPublishedSnapshot();
            return Attempt.Succeed(DatabaseCacheRebuildResult.Success);
        }
        finally
        {
            Volatile.Write(ref _isRebuilding, 0);
        }
    }

    // There is no serialised copy of the documents that could be of another format.
    public Task RebuildDatabaseCacheIfSerializerChangedAsync() => Task.CompletedTask;

    public void RebuildDatabaseCacheIfSerializerChanged()
    {
    }
}
