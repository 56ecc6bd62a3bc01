using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>Remembers where a trashed medium was, so that it can be restored, and forgets it once it left the bin.</summary>
internal sealed class OriginalFolders(IRelationService relations, IEntityService entities, IAuditService audit, IUserIdKeyResolver users)
    : INotificationAsyncHandler<MediaMovedToRecycleBinNotification>, INotificationHandler<MediaMovedNotification>
{
    private const string RelationAlias = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;

    public async Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken)
    {
        var type = relations.GetRelationTypeByAlias(RelationAlias)
            ?? throw new InvalidOperationException($"The relation type {RelationAlias} is missing in the database.");
        foreach (var move in notification.MoveInfoCollection)
        {
            var parentId = ParentOf(move.OriginalPath);
            if (!entities.Exists(parentId))
            {
                continue;
            }

            if (relations.GetByParentAndChildId(parentId, move.Entity.Id, type) is null)
            {
                relations.Save(new Relation(parentId, move.Entity.Id, type));
            }

            await audit.AddAsync(
                AuditType.Delete,
                await users.GetAsync(move.Entity.WriterId),
                move.Entity.Id,
                UmbracoObjectTypes.Media.GetName()!,
                $"Trashed media with Id: {move.Entity.Id} related to original parent media item with Id: {parentId}");
        }
    }

    public void Handle(MediaMovedNotification notification)
    {
        foreach (var move in notification.MoveInfoCollection.Where(move => move.OriginalPath.Contains(Constants.System.RecycleBinMediaString)))
        {
            foreach (var relation in relations.GetByChildId(move.Entity.Id, RelationAlias))
            {
                relations.Delete(relation);
            }
        }
    }

    private static int ParentOf(string path)
    {
        var ids = path.Split(',');
        return ids.Length > 2 ? int.Parse(ids[^2], CultureInfo.InvariantCulture) : Constants.System.Root;
    }
}
