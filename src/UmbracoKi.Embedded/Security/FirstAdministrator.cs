using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>Gives the built-in administrator a password when the host starts, unless there is one already.</summary>
internal sealed class FirstAdministrator(
    IBackOfficeUserStore store,
    BackOfficePasswordChanger passwords,
    PasswordRules rules,
    AdministratorNotice notice,
    IOptions<UnattendedSettings> settings) : INotificationAsyncHandler<UmbracoApplicationStartingNotification>
{
    /// <exception cref="OptionsValidationException">The configured password breaks the rules for passwords.</exception>
    public async Task HandleAsync(UmbracoApplicationStartingNotification notification, CancellationToken cancellationToken)
    {
        var user = await store.GetAsync(Constants.Security.SuperUserKey);
        if (user is null || PasswordHashing.HasPassword(user))
        {
            return;
        }

        var configured = Given(settings.Value.UnattendedUserPassword);
        if (configured is not null && rules.Violations(configured) is { Count: > 0 } violations)
        {
            throw new OptionsValidationException(AdministratorOptions.SectionName, typeof(AdministratorOptions), violations);
        }

        user.Name = Given(settings.Value.UnattendedUserName) ?? user.Name;
        if (Given(settings.Value.UnattendedUserEmail) is { } email)
        {
            user.Email = email;
            user.Username = email;
        }

        var password = configured ?? rules.Generate();
        passwords.Set(user, password);
        await store.SaveAsync(user);
        if (configured is null)
        {
            notice.Show(user.Username, password);
        }
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
