using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using UmbracoKi.Embedded.Persistence.Relations;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Relations that follow from what happens to documents.</summary>
internal static class RelationTracking
{
    public static void AddRelationTracking(this IUmbracoBuilder umbraco) => umbraco
        .AddNotificationHandler<ContentCopiedNotification, RelateOnCopyNotificationHandler>()
        .AddNotificationHandler<ContentMovedNotification, OriginalParents>()
        .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, OriginalParents>();
}
