using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.PublishedCache;

/// <summary>What is published, held in memory: to be read again, or made again with everything derived. Needs the settings section.</summary>
internal sealed class PublishedCacheResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var cache = api.MapGroup("published-cache").WithTags("Published Cache").RequireSection(Constants.Applications.Settings);
        cache.MapPost("reload", Reload);
        cache.MapPost("rebuild", RebuildAsync);
        cache.MapGet("rebuild/status", async (IDatabaseCacheRebuilder rebuilder) => (Answer<RebuildStatus>)new RebuildStatus(await rebuilder.IsRebuildingAsync()));
    }

    private static Answer Reload(DistributedCache caches)
    {
        caches.RefreshAllPublishedSnapshot();
        return Answer.Done;
    }

    private static async Task<Answer> RebuildAsync(IDatabaseCacheRebuilder rebuilder)
        => (await rebuilder.RebuildAsync(useBackgroundThread: true)).Result == DatabaseCacheRebuildResult.AlreadyRunning
            ? new Problem("Rebuild Already Running", StatusCodes.Status409Conflict, Detail: "Wait until it is done.")
            : Answer.Done;

    private sealed record RebuildStatus(bool IsRebuilding);
}
