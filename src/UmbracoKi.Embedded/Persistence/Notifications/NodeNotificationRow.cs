namespace UmbracoKi.Embedded.Persistence.Notifications;

/// <summary>A row of <c>umbracoUser2NodeNotify</c>: a user wants to hear of an action on a node.</summary>
internal sealed class NodeNotificationRow
{
    public int UserId { get; set; }

    public int NodeId { get; set; }

    public required string Action { get; set; }
}
