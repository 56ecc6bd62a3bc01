using System.Collections.Immutable;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;

namespace UmbracoKi.Published;

/// <summary>
/// Notes what Umbraco's caches were told. These notifications, other than those of the services, come on every server of a
/// site, and when the caches already show the change.
/// </summary>
internal sealed class PublishedInvalidation(PublishedSiteStore store) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) =>
        store.Note(notification is { MessageType: MessageType.RefreshByPayload, MessageObject: ContentCacheRefresher.JsonPayload[] payloads }
            ? Documents(payloads)
            : ChangedDocuments.All);

    public void Handle(MediaCacheRefresherNotification notification) =>
        store.Note(notification is { MessageType: MessageType.RefreshByPayload, MessageObject: MediaCacheRefresher.JsonPayload[] payloads }
            ? Media(payloads)
            : ChangedDocuments.All);

    public void Handle(ContentTypeCacheRefresherNotification notification) => store.Note(ChangedDocuments.All);

    public void Handle(LanguageCacheRefresherNotification notification) => store.Note(ChangedDocuments.All);

    private static ChangedDocuments Documents(IEnumerable<ContentCacheRefresher.JsonPayload> payloads)
    {
        var documents = payloads.Where(payload => !payload.Blueprint).ToList();
        return documents.Exists(payload => payload.Key is null || payload.ChangeTypes.HasFlag(TreeChangeTypes.RefreshAll))
            ? ChangedDocuments.All
            : new ChangedDocuments
            {
                Documents = [.. documents.Where(payload => !IsBranch(payload.ChangeTypes)).Select(payload => payload.Key!.Value)],
                Branches = [.. documents.Where(payload => IsBranch(payload.ChangeTypes)).Select(payload => payload.Key!.Value)],
            };
    }

    private static ChangedDocuments Media(MediaCacheRefresher.JsonPayload[] payloads) =>
        Array.Exists(payloads, payload => payload.Key is null || payload.ChangeTypes != TreeChangeTypes.RefreshNode)
            ? ChangedDocuments.All
            : ChangedDocuments.None with { Media = [.. payloads.Select(payload => payload.Key!.Value)] };

    private static bool IsBranch(TreeChangeTypes changes) => (changes & (TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove)) != 0;
}
