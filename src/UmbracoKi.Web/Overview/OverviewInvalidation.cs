using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Web.Overview;

internal sealed class OverviewInvalidation(OverviewSource overview) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => overview.Forget();

    public void Handle(ContentTypeCacheRefresherNotification notification) => overview.Forget();

    public void Handle(LanguageCacheRefresherNotification notification) => overview.Forget();
}
