using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbracoKi.Embedded.PublishedContent;

internal static class PublishedContentExtensions
{
    public static void AddPublishedContent(this IUmbracoBuilder umbraco)
    {
        var services = umbraco.Services;

        services.AddSingleton<PublishedClock>();
        services.AddSingleton<PublishedDocumentReader>();
        services.AddSingleton<PublishedDocumentFactory>();
        services.AddSingleton<PublishedSnapshotStore>();
        services.AddSingleton<IPublishedSnapshotAccessor>(provider => provider.GetRequiredService<PublishedSnapshotStore>());
        services.AddSingleton<IPublishedContentTypeCache, PublishedContentTypeCache>();
        services.AddSingleton<IPublishedContentCache, DocumentCache>();
        services.AddSingleton<IDocumentCacheService, DocumentCacheService>();
        services.AddSingleton<IDatabaseCacheRebuilder, PublishedContentRebuilder>();

        services.AddSingleton<PublishedMediaReader>();
        services.AddSingleton<PublishedMediaStore>();
        services.AddSingleton<IPublishedMediaCache, MediaCache>();
        services.AddSingleton<IMediaCacheService, MediaCacheService>();
        services.AddSingleton<RestoredMedia>();

        services.AddSingleton<DomainCache>();
        services.AddSingleton<IDomainCache>(provider => provider.GetRequiredService<DomainCache>());
        services.AddSingleton<IDomainCacheService>(provider => provider.GetRequiredService<DomainCache>());
        services.AddSingleton<ICacheManager, CacheManager>();
    }
}
