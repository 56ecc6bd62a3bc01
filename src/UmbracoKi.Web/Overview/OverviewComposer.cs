using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Web.Overview;

/// <summary>Lets the overview follow changes.</summary>
public sealed class OverviewComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<SiteCount>();
        builder.Services.AddSingleton<OverviewSource>();
        builder
            .AddNotificationHandler<ContentCacheRefresherNotification, OverviewInvalidation>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, OverviewInvalidation>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, OverviewInvalidation>();
    }
}
