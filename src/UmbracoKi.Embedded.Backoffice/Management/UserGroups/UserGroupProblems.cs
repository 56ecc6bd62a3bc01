using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.UserGroups;

internal sealed class UserGroupProblems : ProblemMap<UserGroupOperationStatus>
{
    protected override Told? Describe(UserGroupOperationStatus status) => status switch
    {
        UserGroupOperationStatus.NotFound => NotFound("The user group could not be found"),
        UserGroupOperationStatus.UserNotFound => NotFound("User key not found", "The provided user key do not exist."),
        UserGroupOperationStatus.AlreadyExists => Conflict("User group already exists", "The user group exists already."),
        UserGroupOperationStatus.DuplicateAlias => Conflict("Duplicate alias", "A user group already exists with the attempted alias."),
        UserGroupOperationStatus.CanNotDeleteIsSystemUserGroup or UserGroupOperationStatus.CanNotUpdateAliasIsSystemUserGroup => BadRequest(
            "System user group", "The operation is not allowed on a system user group."),
        UserGroupOperationStatus.CancelledByNotification => BadRequest(
            "Cancelled by notification", "A notification handler prevented the user group operation."),
        UserGroupOperationStatus.DocumentStartNodeKeyNotFound => NotFound(
            "Document start node key not found", "The assigned document start node does not exists."),
        UserGroupOperationStatus.MediaStartNodeKeyNotFound => NotFound(
            "Media start node key not found", "The assigned media start node does not exists."),
        UserGroupOperationStatus.DocumentPermissionKeyNotFound => NotFound(
            "Document permission key not found", "An assigned document permission does not reference an existing document."),
        UserGroupOperationStatus.DocumentTypePermissionKeyNotFound => NotFound(
            "Document type permission key not found", "An assigned document type permission does not reference an existing document type."),
        UserGroupOperationStatus.LanguageNotFound => NotFound("Language not found", "The specified language cannot be found."),
        UserGroupOperationStatus.MissingName => BadRequest("Missing user group name.", "The user group name is required, and cannot be an empty string."),
        UserGroupOperationStatus.NameTooLong => BadRequest("Name too long", "User Group name is too long."),
        UserGroupOperationStatus.AliasTooLong => BadRequest("Alias too long", "The user group alias is too long."),
        UserGroupOperationStatus.AdminGroupCannotBeEmpty => BadRequest("Admin group cannot be empty", "The admin group cannot be empty."),
        UserGroupOperationStatus.UserNotInGroup => BadRequest("User not in group", "The user is not in the group."),

        // The original answers 401 here, whereupon the client would ask to sign in again.
        UserGroupOperationStatus.Unauthorized => new Told(
            403, "Not allowed", "Only an administrator, or somebody with all that this group may do, can do this."),
        _ => null,
    };
}
