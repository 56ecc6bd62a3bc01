using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace UmbracoKi.Published;

internal static class PublishedBuilderExtensions
{
    /// <summary>Adds <see cref="IPublishedSiteAccessor"/>. Call it after the installation, so that the first state has all types.</summary>
    /// <remarks>Needs <see cref="Storage.IStableIds"/> and <see cref="Storage.ISlugHistory"/>.</remarks>
    public static IUmbracoBuilder AddUmbracoKiPublished(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IPublishedRecordSource, PublishedRecordSource>();
        builder.Services.AddSingleton<PublishedSiteStore>();
        builder.Services.AddSingleton<IPublishedSiteAccessor>(services => services.GetRequiredService<PublishedSiteStore>());
        return builder
            .AddNotificationHandler<ContentCacheRefresherNotification, PublishedInvalidation>()
            .AddNotificationHandler<MediaCacheRefresherNotification, PublishedInvalidation>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, PublishedInvalidation>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, PublishedInvalidation>()
            .AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, BuildPublishedSiteOnStart>();
    }
}
