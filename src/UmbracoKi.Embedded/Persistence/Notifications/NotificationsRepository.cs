using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Notifications;

/// <summary>Which users want to hear of which actions on which nodes.</summary>
internal sealed class NotificationsRepository(IScopedDatabase scoped) : INotificationsRepository
{
    public IEnumerable<Notification> GetUserNotifications(IUser user) => Read(Rows().Where(r => r.UserId == user.Id));

    public IEnumerable<Notification> GetEntityNotifications(IEntity entity) => Read(Rows().Where(r => r.NodeId == entity.Id));

    /// <param name="userIds">Empty for all users.</param>
    /// <param name="nodeIds">Empty for all nodes.</param>
    /// <returns>User by user, as Umbraco's notification service goes through them.</returns>
    public IEnumerable<Notification> GetUsersNotifications(IEnumerable<int> userIds, string? action, IEnumerable<int> nodeIds, Guid objectType)
    {
        var users = userIds.ToArray();
        var nodes = nodeIds.ToArray();
        var rows = Rows();
        if (users.Length > 0)
        {
            rows = rows.Where(r => EF.Parameter(users).Contains(r.UserId));
        }

        if (nodes.Length > 0)
        {
            rows = rows.Where(r => EF.Parameter(nodes).Contains(r.NodeId));
        }

        if (!string.IsNullOrEmpty(action))
        {
            rows = rows.Where(r => r.Action == action);
        }

        return Read(rows, objectType);
    }

    public bool TryCreateNotification(IUser user, IEntity entity, string action, [NotNullWhen(true)] out Notification? notification)
    {
        notification = null;
        if (Rows().Any(r => r.UserId == user.Id && r.NodeId == entity.Id && r.Action == action))
        {
            return false;
        }

        var objectType = scoped.Reading.Set<NodeRow>().Where(n => n.Id == entity.Id).Select(n => n.ObjectType).FirstOrDefault();
        Add([new NodeNotificationRow { UserId = user.Id, NodeId = entity.Id, Action = action }]);
        notification = new Notification(entity.Id, user.Id, action, objectType ?? Guid.Empty);
        return true;
    }

    public IEnumerable<Notification> SetNotifications(IUser user, IEntity entity, string[] actions)
    {
        DeleteNotifications(user, entity);
        Add(actions.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(action => new NodeNotificationRow { UserId = user.Id, NodeId = entity.Id, Action = action }));
        return Read(Rows().Where(r => r.UserId == user.Id && r.NodeId == entity.Id));
    }

    public int DeleteNotifications(IUser user) => scoped.Writing.Set<NodeNotificationRow>().Where(r => r.UserId == user.Id).ExecuteDelete();

    public int DeleteNotifications(IEntity entity) => scoped.Writing.Set<NodeNotificationRow>().Where(r => r.NodeId == entity.Id).ExecuteDelete();

    public int DeleteNotifications(IUser user, IEntity entity)
        => scoped.Writing.Set<NodeNotificationRow>().Where(r => r.UserId == user.Id && r.NodeId == entity.Id).ExecuteDelete();

    private IQueryable<NodeNotificationRow> Rows() => scoped.Reading.Set<NodeNotificationRow>();

    private void Add(IEnumerable<NodeNotificationRow> rows)
    {
        var database = scoped.Writing;
        database.AddRange(rows);
        database.SaveChanges();
    }

    private IReadOnlyList<Notification> Read(IQueryable<NodeNotificationRow> rows, Guid? objectType = null)
    {
        var found =
            from row in rows
            join node in scoped.Reading.Set<NodeRow>() on row.NodeId equals node.Id
            where objectType == null || node.ObjectType == objectType
            orderby row.UserId, node.Path
            select new { row.NodeId, row.UserId, row.Action, node.ObjectType };
        return [.. found.AsEnumerable().Select(r => new Notification(r.NodeId, r.UserId, r.Action, r.ObjectType ?? Guid.Empty))];
    }
}
