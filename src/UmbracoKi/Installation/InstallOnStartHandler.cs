using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Installation;

/// <summary>
/// Runs the installer when Umbraco has started, but never while it is being installed or upgraded. An obstacle is logged
/// and the site stays up, so that an administrator can remove it in the backoffice.
/// </summary>
internal sealed class InstallOnStartHandler(IRuntimeState runtime, IUmbracoKiInstaller installer, ILogger<InstallOnStartHandler> logger)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (runtime.Level != RuntimeLevel.Run)
        {
            return;
        }

        try
        {
            Report(await installer.InstallAsync(cancellationToken));
        }
        catch (InstallationException exception)
        {
            logger.LogError("{Message}", exception.Message);
        }
    }

    private void Report(InstallationReport report)
    {
        if (report.ChangedAnything)
        {
            logger.LogInformation("UmbracoKi installed: {Report}", report);
        }

        foreach (var warning in report.Warnings)
        {
            logger.LogWarning("{Warning}", warning);
        }
    }
}
