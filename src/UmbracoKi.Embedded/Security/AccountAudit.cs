using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Security;

/// <summary>Writes signing in and out and changes of passwords to the audit trail, worded as a full Umbraco does.</summary>
internal sealed class AccountAudit(IAuditEntryService audit, IBackOfficeUserReader users) :
    INotificationAsyncHandler<UserLoginSuccessNotification>,
    INotificationAsyncHandler<UserLogoutSuccessNotification>,
    INotificationAsyncHandler<UserLoginFailedNotification>,
    INotificationAsyncHandler<UserPasswordChangedNotification>,
    INotificationAsyncHandler<UserPasswordResetNotification>,
    INotificationAsyncHandler<UserForgotPasswordRequestedNotification>
{
    public Task HandleAsync(UserLoginSuccessNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification, "sign-in/login", "login success");

    public Task HandleAsync(UserLogoutSuccessNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification, "sign-in/logout", "logout success");

    public Task HandleAsync(UserLoginFailedNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification, "sign-in/failed", "login failed");

    public Task HandleAsync(UserPasswordChangedNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification, "password/change", "password change");

    public Task HandleAsync(UserPasswordResetNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification, "password/reset", "password reset");

    public Task HandleAsync(UserForgotPasswordRequestedNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification, "password/forgot/request", "password forgot request");

    private Task WriteAsync(UserNotification notification, string what, string details)
    {
        var by = Find(notification.PerformingUserId);
        var affected = Find(notification.AffectedUserId);
        return audit.WriteAsync(
            by?.Key, Describe(by), notification.IpAddress, notification.DateTimeUtc, affected?.Key, Describe(affected), $"umbraco/user/{what}", details);
    }

    private IUser? Find(string? id) => int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? users.GetById(number) : null;

    private static string Describe(IUser? user) => user is null ? "User UNKNOWN:0" : $"User \"{user.Name}\" <{user.Email}>";
}
