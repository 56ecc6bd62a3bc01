using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Handlers;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backup;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Security;

/// <summary>Accounts, passwords, and who acts.</summary>
internal static class SecurityServices
{
    public static void AddSecurity(this IUmbracoBuilder umbraco)
    {
        var services = umbraco.Services;
        services.AddOptions<AdministratorOptions>().BindConfiguration(AdministratorOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<UnattendedSettings>, AdministratorSettings>();
        services.TryAddSingleton(_ => new AdministratorNotice(Console.Out));

        services.AddSingleton<IIpResolver, ConnectionAddress>();
        services.AddSingleton<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>();
        services.AddSingleton<ICoreBackOfficeSignInManager, UserPrincipals>();

        umbraco.AddNotificationAsyncHandler<ContentSavingNotification, OtherLanguages>();

        services.AddSingleton<IUserDataService, UserDataService>();
        services.AddSingleton<PasswordHashing>();
        services.AddSingleton<PasswordRules>();
        services.AddSingleton<AccountTokens>();
        services.AddSingleton<AccountNotices>();
        services.AddSingleton<IBackOfficeUserStore, BackOfficeUserStore>();
        services.AddSingleton<ICoreBackOfficeUserManager, BackOfficeUserManager>();
        services.AddSingleton<BackOfficePasswordChanger>();
        services.AddSingleton<IBackOfficePasswordChanger>(provider => provider.GetRequiredService<BackOfficePasswordChanger>());
        services.AddSingleton<IPasswordSignIn, PasswordSignIn>();

        services.AddSingleton<AccountLinks>();
        services.AddSingleton<IInviteUriProvider>(provider => provider.GetRequiredService<AccountLinks>());
        services.AddSingleton<IForgotPasswordUriProvider>(provider => provider.GetRequiredService<AccountLinks>());
        services.AddSingleton<InvitationLinks>();
        services.AddSingleton<IUserInviteSender, InvitationMail>();
        services.AddSingleton<IInvitationLinks>(provider => provider.GetRequiredService<InvitationLinks>());
        services.AddSingleton<IUserForgotPasswordSender, PasswordMail>();
        services.AddSingleton<ILocalLoginSettingProvider, LocalLogins>();
        services.AddKeys();

        umbraco
            .AddNotificationAsyncHandler<UmbracoApplicationStartingNotification, FirstAdministrator>()
            .AddNotificationAsyncHandler<UserLoginSuccessNotification, AccountAudit>()
            .AddNotificationAsyncHandler<UserLogoutSuccessNotification, AccountAudit>()
            .AddNotificationAsyncHandler<UserLoginFailedNotification, AccountAudit>()
            .AddNotificationAsyncHandler<UserPasswordChangedNotification, AccountAudit>()
            .AddNotificationAsyncHandler<UserPasswordResetNotification, AccountAudit>()
            .AddNotificationAsyncHandler<UserForgotPasswordRequestedNotification, AccountAudit>()
            .AddNotificationAsyncHandler<UserSavedNotification, AuditNotificationsHandler>()
            .AddNotificationAsyncHandler<UserDeletedNotification, AuditNotificationsHandler>()
            .AddNotificationAsyncHandler<UserGroupWithUsersSavedNotification, AuditNotificationsHandler>()
            .AddNotificationAsyncHandler<AssignedUserGroupPermissionsNotification, AuditNotificationsHandler>();
    }

    /// <summary>Keys beside the database: links and cookies stay valid across restarts and move with the data.</summary>
    private static void AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("UmbracoKi");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new FileSystemXmlRepository(
                new DirectoryInfo(SiteFiles.KeysOf(
                    provider.GetRequiredService<IConfiguration>(),
                    provider.GetRequiredService<IHostEnvironment>().ContentRootPath,
                    provider.GetRequiredService<DatabaseFile>().Path)),
                provider.GetRequiredService<ILoggerFactory>())));

        // Whoever may read the folder may read the database too, so encrypting the keys in it would protect nothing.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
    }
}
