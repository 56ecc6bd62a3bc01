using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Search.Indexing;

/// <summary>Notes what Umbraco's caches are told to refresh.</summary>
internal sealed class SearchNotifications(SearchIndexer indexer) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
        => Note(notification, notification.MessageObject is ContentCacheRefresher.JsonPayload[] payloads
            ? payloads.Where(payload => !payload.Blueprint).Select(payload => (payload.Id, payload.ChangeTypes))
            : null);

    public void Handle(MediaCacheRefresherNotification notification)
        => Note(notification, notification.MessageObject is MediaCacheRefresher.JsonPayload[] payloads
            ? payloads.Select(payload => (payload.Id, payload.ChangeTypes))
            : null);

    public void Handle(ContentTypeCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentTypeCacheRefresher.JsonPayload[] payloads)
        {
            indexer.Note(batch => batch.Everything = true);
            return;
        }

        indexer.Note(batch =>
        {
            batch.Types.UnionWith(payloads.Select(payload => payload.Id));
            batch.Everything |= payloads.Any(payload => payload.ChangeTypes.HasType(ContentTypeChangeTypes.Remove));
        });
    }

    public void Handle(LanguageCacheRefresherNotification notification) => indexer.Note(batch => batch.Everything = true);

    private void Note(CacheRefresherNotification notification, IEnumerable<(int Id, TreeChangeTypes Changes)>? payloads)
    {
        if (payloads is null)
        {
            NoteOne(notification);
            return;
        }

        indexer.Note(batch =>
        {
            foreach (var (id, changes) in payloads)
            {
                if (changes.HasType(TreeChangeTypes.RefreshAll))
                {
                    batch.Everything = true;
                }
                else if (changes.HasTypesAny(TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove))
                {
                    batch.Branches.Add(id);
                }
                else if (changes.HasType(TreeChangeTypes.RefreshNode))
                {
                    batch.Items.Add(id);
                }
            }
        });
    }

    private void NoteOne(CacheRefresherNotification notification) => indexer.Note(batch =>
    {
        if (notification is { MessageType: MessageType.RefreshById or MessageType.RemoveById, MessageObject: int id })
        {
            batch.Branches.Add(id);
        }
        else
        {
            batch.Everything = true;
        }
    });
}
