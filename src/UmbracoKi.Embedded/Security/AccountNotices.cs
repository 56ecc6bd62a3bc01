using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>Publishes what happens to accounts as Umbraco's notifications, with the address and the user who did it.</summary>
/// <remarks>Where nobody is signed in yet, as when signing in, the user concerned is also the one who acts.</remarks>
internal sealed class AccountNotices(IEventAggregator events, IIpResolver addresses, IBackOfficeSecurityAccessor security)
{
    public Task SignedInAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserLoginSuccessNotification(ip, id, by));

    public Task SignedOutAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserLogoutSuccessNotification(ip, id, by));

    public Task SignInFailedAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserLoginFailedNotification(ip, id, by));

    public Task SecondFactorAskedAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserLoginRequiresVerificationNotification(ip, id, by));

    public Task LockedAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserLockedNotification(ip, id, by));

    public async Task UnlockedAsync(IUser user)
    {
        await PublishAsync(user, (ip, id, by) => new UserUnlockedNotification(ip, id, by));
        await PublishAsync(user, (ip, id, by) => new UserResetAccessFailedCountNotification(ip, id, by));
    }

    public Task PasswordChangedAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserPasswordChangedNotification(ip, id, by));

    public Task PasswordResetAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserPasswordResetNotification(ip, id, by));

    public Task ForgotPasswordAsync(IUser user) => PublishAsync(user, (ip, id, by) => new UserForgotPasswordRequestedNotification(ip, id, by));

    private Task PublishAsync<T>(IUser user, Func<string, string, string, T> notification)
        where T : INotification
        => events.PublishAsync(notification(addresses.GetCurrentRequestIpAddress(), Id(user), Id(security.BackOfficeSecurity?.CurrentUser ?? user)));

    private static string Id(IUser user) => user.Id.ToString(CultureInfo.InvariantCulture);
}
