using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Persistence.Relations;

/// <summary>Remembers where a trashed document or medium was, so that it can be restored, and forgets it once it left the bin.</summary>
internal sealed class OriginalParents(IRelationService relations, IEntityService entities, IAuditService audit, IUserIdKeyResolver users)
    : INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
        INotificationAsyncHandler<MediaMovedToRecycleBinNotification>,
        INotificationHandler<ContentMovedNotification>,
        INotificationHandler<MediaMovedNotification>
{
    private const string Documents = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
    private const string Media = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;

    public async Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken)
    {
        foreach (var move in notification.MoveInfoCollection)
        {
            if (Remember(Documents, move.Entity, move.OriginalPath) is { } parent)
            {
                await NoteAsync(UmbracoObjectTypes.Document, move.Entity, $"Trashed content with Id: {move.Entity.Id} related to original parent content with Id: {parent}");
            }
        }
    }

    public async Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken)
    {
        foreach (var move in notification.MoveInfoCollection)
        {
            if (Remember(Media, move.Entity, move.OriginalPath) is { } parent)
            {
                await NoteAsync(UmbracoObjectTypes.Media, move.Entity, $"Trashed media with Id: {move.Entity.Id} related to original parent media item with Id: {parent}");
            }
        }
    }

    public void Handle(ContentMovedNotification notification)
        => Forget(Documents, notification.MoveInfoCollection.Where(move => move.OriginalPath.Contains(Constants.System.RecycleBinContentString)).Select(move => move.Entity));

    public void Handle(MediaMovedNotification notification)
        => Forget(Media, notification.MoveInfoCollection.Where(move => move.OriginalPath.Contains(Constants.System.RecycleBinMediaString)).Select(move => move.Entity));

    /// <returns>The parent's id; null if it is gone itself.</returns>
    private int? Remember(string alias, IContentBase trashed, string originalPath)
    {
        var type = relations.GetRelationTypeByAlias(alias)
            ?? throw new InvalidOperationException($"The relation type {alias} is missing in the database.");
        var parentId = ParentOf(originalPath);
        if (!entities.Exists(parentId))
        {
            return null;
        }

        if (relations.GetByParentAndChildId(parentId, trashed.Id, type) is null)
        {
            relations.Save(new Relation(parentId, trashed.Id, type));
        }

        return parentId;
    }

    private async Task NoteAsync(UmbracoObjectTypes objectType, IContentBase trashed, string comment)
        => await audit.AddAsync(AuditType.Delete, await users.GetAsync(trashed.WriterId), trashed.Id, objectType.GetName()!, comment);

    private void Forget(string alias, IEnumerable<IContentBase> restored)
    {
        foreach (var relation in restored.SelectMany(node => relations.GetByChildId(node.Id, alias)).ToList())
        {
            relations.Delete(relation);
        }
    }

    private static int ParentOf(string path)
    {
        var ids = path.Split(',');
        return ids.Length > 2 ? int.Parse(ids[^2], CultureInfo.InvariantCulture) : Constants.System.Root;
    }
}
