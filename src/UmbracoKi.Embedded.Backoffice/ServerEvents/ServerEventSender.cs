using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using EventSource = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;
using EventType = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace UmbracoKi.Embedded.Backoffice.ServerEvents;

/// <summary>Sends what was committed to the open clients: kind and key, never content.</summary>
/// <remarks>Nobody waits for it: a slow client must not hold up whoever saves.</remarks>
internal sealed class ServerEventSender(IHubContext<ServerEventHub> hub) :
    INotificationHandler<ContentSavedNotification>,
    INotificationHandler<ContentTypeSavedNotification>,
    INotificationHandler<MediaSavedNotification>,
    INotificationHandler<MediaTypeSavedNotification>,
    INotificationHandler<DataTypeSavedNotification>,
    INotificationHandler<LanguageSavedNotification>,
    INotificationHandler<DictionaryItemSavedNotification>,
    INotificationHandler<DomainSavedNotification>,
    INotificationHandler<UserSavedNotification>,
    INotificationHandler<UserGroupSavedNotification>,
    INotificationHandler<ContentDeletedNotification>,
    INotificationHandler<ContentTypeDeletedNotification>,
    INotificationHandler<MediaDeletedNotification>,
    INotificationHandler<MediaTypeDeletedNotification>,
    INotificationHandler<DataTypeDeletedNotification>,
    INotificationHandler<LanguageDeletedNotification>,
    INotificationHandler<DictionaryItemDeletedNotification>,
    INotificationHandler<DomainDeletedNotification>,
    INotificationHandler<UserDeletedNotification>,
    INotificationHandler<UserGroupDeletedNotification>,
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentUnpublishedNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedNotification>,
    INotificationHandler<MediaMovedToRecycleBinNotification>
{
    public void Handle(ContentSavedNotification notification) => Saved(notification.SavedEntities, EventSource.Document);

    public void Handle(ContentTypeSavedNotification notification) => Saved(notification.SavedEntities, EventSource.DocumentType);

    public void Handle(MediaSavedNotification notification) => Saved(notification.SavedEntities, EventSource.Media);

    public void Handle(MediaTypeSavedNotification notification) => Saved(notification.SavedEntities, EventSource.MediaType);

    public void Handle(DataTypeSavedNotification notification) => Saved(notification.SavedEntities, EventSource.DataType);

    public void Handle(LanguageSavedNotification notification) => Saved(notification.SavedEntities, EventSource.Language);

    public void Handle(DictionaryItemSavedNotification notification) => Saved(notification.SavedEntities, EventSource.DictionaryItem);

    public void Handle(DomainSavedNotification notification) => Saved(notification.SavedEntities, EventSource.Domain);

    public void Handle(UserSavedNotification notification) => Saved(notification.SavedEntities, EventSource.User);

    public void Handle(UserGroupSavedNotification notification) => Saved(notification.SavedEntities, EventSource.UserGroup);

    public void Handle(ContentDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.Document);

    public void Handle(ContentTypeDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.DocumentType);

    public void Handle(MediaDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.Media);

    public void Handle(MediaTypeDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.MediaType);

    public void Handle(DataTypeDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.DataType);

    public void Handle(LanguageDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.Language);

    public void Handle(DictionaryItemDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.DictionaryItem);

    public void Handle(DomainDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.Domain);

    public void Handle(UserDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.User);

    public void Handle(UserGroupDeletedNotification notification) => Tell(EventType.Deleted, notification.DeletedEntities, EventSource.UserGroup);

    public void Handle(ContentPublishedNotification notification) => Tell(EventType.Updated, notification.PublishedEntities, EventSource.Document);

    public void Handle(ContentUnpublishedNotification notification) => Tell(EventType.Updated, notification.UnpublishedEntities, EventSource.Document);

    public void Handle(ContentMovedNotification notification)
        => Tell(EventType.Updated, notification.MoveInfoCollection.Select(move => move.Entity), EventSource.Document);

    public void Handle(MediaMovedNotification notification)
        => Tell(EventType.Updated, notification.MoveInfoCollection.Select(move => move.Entity), EventSource.Media);

    public void Handle(ContentMovedToRecycleBinNotification notification)
        => Tell(EventType.Trashed, notification.MoveInfoCollection.Select(move => move.Entity), EventSource.Document);

    public void Handle(MediaMovedToRecycleBinNotification notification)
        => Tell(EventType.Trashed, notification.MoveInfoCollection.Select(move => move.Entity), EventSource.Media);

    private void Saved(IEnumerable<IEntity> entities, string source)
    {
        foreach (var entity in entities)
        {
            Send(entity.CreateDate == entity.UpdateDate ? EventType.Created : EventType.Updated, entity.Key, source);
        }
    }

    private void Tell(string type, IEnumerable<IEntity> entities, string source)
    {
        foreach (var entity in entities)
        {
            Send(type, entity.Key, source);
        }
    }

    private void Send(string type, Guid key, string source)
    {
        var clients = source is EventSource.User or EventSource.UserGroup ? hub.Clients.Group(ServerEventHub.UserAdministrators) : hub.Clients.All;
        _ = clients.SendAsync("notify", new { eventType = type, eventSource = source, key });
    }
}
