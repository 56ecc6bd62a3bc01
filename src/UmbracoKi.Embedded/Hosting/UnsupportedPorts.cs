using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbracoKi.Embedded.Persistence;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>The ports without an adapter. Services that need one can be built; calling it says what is missing.</summary>
internal static class UnsupportedPorts
{
    public static void AddUnsupportedPorts(this IServiceCollection services)
    {
        // Members
        services.TryAddUnsupported<IMemberRepository>();
        services.TryAddUnsupported<IMemberGroupRepository>();
        services.TryAddUnsupported<IPublishedMemberCache>();
        services.TryAddUnsupported<IExternalMemberRepository>();

        // Templates and files
        services.TryAddUnsupported<ITemplateRepository>();
        services.TryAddUnsupported<IPartialViewRepository>();
        services.TryAddUnsupported<IScriptRepository>();
        services.TryAddUnsupported<IStylesheetRepository>();
        services.TryAddUnsupported<IContentLastChanceFinder>();

        // Housekeeping of a full installation
        services.TryAddUnsupported<IConfigManipulator>();
        services.TryAddUnsupported<ICronTabParser>();
        services.TryAddUnsupported<IMarkdownToHtmlConverter>();
        services.TryAddUnsupported<IFilePermissionHelper>();
        services.TryAddUnsupported<ILoggingConfiguration>();
        services.TryAddUnsupported<ILogViewerQueryRepository>();
        services.TryAddUnsupported<ILogViewerRepository>();
#pragma warning disable CS0618 // Going away in Umbraco 19, but 17's services are still built with them.
        services.TryAddUnsupported<IInstallationRepository>();
        services.TryAddUnsupported<IUpgradeCheckRepository>();
#pragma warning restore CS0618
        services.TryAddUnsupported<ILastSyncedRepository>();
        services.TryAddUnsupported<IPackageDataInstallation>();
        services.TryAddUnsupported<IPackagingService>();
        services.TryAddUnsupported<IUsageInformationService>();
        services.TryAddUnsupported<IWebProfilerRepository>();
        services.TryAddUnsupported<IServerRegistrationService>();
        services.TryAddUnsupported<IServerRegistrationRepository>();
        services.TryAddUnsupported<IConsentRepository>();
    }

    private static void TryAddUnsupported<T>(this IServiceCollection services)
        where T : class
        => services.TryAddSingleton(_ => UnsupportedPort.Create<T>());
}
