using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Brings branches that leave the recycle bin back into the cache of media.</summary>
/// <remarks>
/// Umbraco's refresher looks a branch up in the tree as it was before the change; what is restored is not in it, and
/// would be missing until the next start.
/// </remarks>
internal sealed class RestoredMedia(IMediaCacheService cache, IMediaNavigationQueryService navigation)
{
    /// <summary>To be called when the refresher has dealt with the same payload.</summary>
    public void Complete(IEnumerable<MediaCacheRefresher.JsonPayload> payload)
    {
        foreach (var change in payload.Where(change => change.ChangeTypes.HasFlag(TreeChangeTypes.RefreshBranch)))
        {
            if (change.Key is { } key && navigation.TryGetDescendantsKeys(key, out var descendants))
            {
                foreach (var changed in descendants.Append(key))
                {
                    cache.RefreshMemoryCacheAsync(changed).GetAwaiter().GetResult();
                }
            }
        }
    }
}
