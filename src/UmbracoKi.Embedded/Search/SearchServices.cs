using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Search.Backoffice;
using UmbracoKi.Embedded.Search.Index;
using UmbracoKi.Embedded.Search.Indexing;

namespace UmbracoKi.Embedded.Search;

/// <summary>Installs the full-text search of the embedded host.</summary>
internal static class SearchServices
{
    /// <summary>Adds Core's search services on the index, and what keeps the index up to date.</summary>
    public static IUmbracoBuilder AddSearch(this IUmbracoBuilder umbraco)
    {
        var services = umbraco.Services;
        services.AddSingleton<SearchIndex>();
        services.AddSingleton<PendingChanges>();
        services.AddSingleton<SearchableText>();
        services.AddSingleton<SearchIndexer>();
        services.AddSingleton<ContentSearch>();
        services.AddSingleton<ISearchMaintenance, SearchMaintenance>();
        services.AddSingleton<SearchPermissions>();
        services.Replace(ServiceDescriptor.Singleton<IIndexedEntitySearchService, IndexedEntitySearch>());
        services.Replace(ServiceDescriptor.Singleton<IEntitySearchService, EntitySearch>());
        services.Replace(ServiceDescriptor.Singleton<IContentTypeSearchService, ContentTypeSearch>());
        services.Replace(ServiceDescriptor.Singleton<IContentSearchService, DocumentListViewSearch>());
        services.Replace(ServiceDescriptor.Singleton<IMediaSearchService, MediaListViewSearch>());
        services.Replace(ServiceDescriptor.Singleton<IDeferredSearchReindexService, DeferredReindex>());

        umbraco
            .AddNotificationHandler<ContentCacheRefresherNotification, SearchNotifications>()
            .AddNotificationHandler<MediaCacheRefresherNotification, SearchNotifications>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, SearchNotifications>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, SearchNotifications>();
        return umbraco;
    }
}
