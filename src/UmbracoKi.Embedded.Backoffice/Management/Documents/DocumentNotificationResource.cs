using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>About which changes of a document the user wants to be told.</summary>
internal sealed class DocumentNotificationResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var notifications = api.MapGroup("document/{id:guid}/notifications").WithTags("Document").RequireSection(Constants.Applications.Content);
        notifications.MapGet("", ReadAsync);
        notifications.MapPut("", UpdateAsync);
    }

    private static async Task<Answer<DocumentNotification[]>> ReadAsync(
        Guid id, IContentEditingService editing, INotificationService notifications, ActionCollection actions,
        DocumentAccess access, Editor editor)
    {
        if (!await access.MaySeeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        if (await editing.GetAsync(id) is not { } document)
        {
            return ContentEditingOperationStatus.NotFound.AsProblem();
        }

        var subscribed = notifications.GetUserNotifications(editor.User, document.Path)?
            .Where(notification => notification.EntityId == document.Id).Select(notification => notification.Action).ToHashSet() ?? [];
        return actions.Where(action => action.ShowInNotifier)
            .Select(action => new DocumentNotification(action.Letter, action.Alias, subscribed.Contains(action.Letter)))
            .ToArray();
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateNotificationsRequest> updateModel, IContentEditingService editing, INotificationService notifications,
        DocumentAccess access, Editor editor)
    {
        if (!await access.MaySeeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        if (await editing.GetAsync(id) is not { } document)
        {
            return ContentEditingOperationStatus.NotFound.AsProblem();
        }

        notifications.SetNotifications(editor.User, document, updateModel.Value.SubscribedActionIds);
        return Answer.Done;
    }

    private sealed record DocumentNotification(string ActionId, string Alias, bool Subscribed);

    private sealed record UpdateNotificationsRequest
    {
        public string[] SubscribedActionIds { get; init; } = [];
    }
}
