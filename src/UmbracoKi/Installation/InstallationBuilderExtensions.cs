using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace UmbracoKi.Installation;

internal static class InstallationBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiInstallation(this IUmbracoBuilder builder)
    {
        builder.Services.AddTransient<IUmbracoKiInstaller, UmbracoKiInstaller>();
        return builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, InstallOnStartHandler>();
    }
}
