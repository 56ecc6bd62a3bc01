using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

internal sealed class UserProblems : ProblemMap<UserOperationStatus>
{
    protected override Told? Describe(UserOperationStatus status) => status switch
    {
        UserOperationStatus.MissingUser => Failure("A performing user is required for the operation, but none was found"),
        UserOperationStatus.UserNotFound => NotFound("The user was not found", "The specified user was not found."),
        UserOperationStatus.MissingUserGroup => NotFound("Missing User Group", "The specified user group was not found."),
        UserOperationStatus.NodeNotFound => NotFound("Node not found", "The specified node was not found."),
        UserOperationStatus.ContentNodeNotFound => NotFound("Content node not found", "The specified content node was not found."),
        UserOperationStatus.MediaNodeNotFound => NotFound("Media node not found", "The specified media node was not found."),
        UserOperationStatus.NoUserGroup => BadRequest("No User Group Specified", "A user must be assigned to at least one group"),
        UserOperationStatus.AdminUserGroupMustNotBeEmpty => BadRequest("Admin User Group Must Not Be Empty", "The admin user group must not be empty."),
        UserOperationStatus.UserNameIsNotEmail => BadRequest("Invalid Username", "The username must be the same as the email."),
        UserOperationStatus.InvalidUserName => BadRequest("Invalid username", "The username contains one or more invalid characters."),
        UserOperationStatus.InvalidEmail => BadRequest("Invalid email", "The email is invalid"),
        UserOperationStatus.EmailCannotBeChanged => BadRequest("Email Cannot be changed", "Local login is disabled, so the email cannot be changed."),
        UserOperationStatus.DuplicateUserName => BadRequest("Duplicate Username", "The username is already in use."),
        UserOperationStatus.DuplicateEmail => BadRequest("Duplicate Email", "The email is already in use."),
        UserOperationStatus.DuplicateId => BadRequest("Duplicate ID", "The ID is already in use."),
        UserOperationStatus.InvalidIsoCode => BadRequest("Invalid ISO code", "The specified ISO code is invalid."),
        UserOperationStatus.InvalidUserType => BadRequest("Invalid user type", "The target user type does not support this operation."),
        UserOperationStatus.ContentStartNodeNotFound => BadRequest("Content Start Node not found", "Some of the provided content start nodes was not found."),
        UserOperationStatus.MediaStartNodeNotFound => BadRequest("Media Start Node not found", "Some of the provided media start nodes was not found."),
        UserOperationStatus.CannotDelete => BadRequest("Cannot delete user", "The user cannot be deleted."),
        UserOperationStatus.CannotDeleteUserWithLoginHistory => BadRequest(
            "Cannot delete user", "The user has signed in before and can only be disabled, so that it stays known who wrote what."),
        UserOperationStatus.CannotDeleteSelf => BadRequest("Cannot delete", "A user cannot delete itself."),
        UserOperationStatus.CannotDisableSelf => BadRequest("Cannot disable", "A user cannot disable itself."),
        UserOperationStatus.CannotDisableInvitedUser => BadRequest("Cannot disable invited user", "An invited user cannot be disabled."),
        UserOperationStatus.SelfOldPasswordRequired => BadRequest(
            "Old password required", "The old password is required to change your own password."),
        UserOperationStatus.SelfPasswordResetNotAllowed => BadRequest(
            "Self password reset not allowed", "It is not allowed to reset the password for the account you are logged in to."),
        UserOperationStatus.InvalidInviteToken => BadRequest("Invalid verification token", "The specified verification token is invalid."),
        UserOperationStatus.CannotPasswordReset => BadRequest(
            "Cannot send password reset", "This installation has no mail server, or does not let users reset their passwords."),
        UserOperationStatus.InvalidPasswordResetToken => BadRequest("Invalid password reset token", "The specified password reset token is invalid."),
        UserOperationStatus.NotInInviteState => BadRequest("Invalid user state", "The target user is not in the invite state."),
        UserOperationStatus.CannotInvite => Failure("Cannot send user invitation"),
        UserOperationStatus.CancelledByNotification => BadRequest("Cancelled by notification", "A notification handler prevented the user operation."),

        // The original answers 401 here, whereupon the client would ask to sign in again.
        UserOperationStatus.Unauthorized or UserOperationStatus.Forbidden => new Told(
            403, "Not allowed", "Only an administrator, or somebody with all that this account may do, can do this."),
        UserOperationStatus.UnknownFailure => BadRequest("Unknown failure", "The error was unknown"),
        _ => null,
    };
}
