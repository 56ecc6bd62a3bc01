using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Backoffice.Management.Server;

/// <summary>What the client asks before it shows anything.</summary>
internal sealed class ServerResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var server = api.MapGroup("server").WithTags("Server");
        server.MapGet("status", Status).AllowAnonymous();
        server.MapGet("configuration", Configuration).AllowAnonymous();
        server.MapGet("information", Information);
        server.MapGet("troubleshooting", TroubleshootingAsync);
        server.MapGet("upgrade-check", UpgradeCheck);
        api.MapGet("security/configuration", Security).WithTags("Security");
    }

    private static Answer<ServerStatusResponse> Status(IRuntimeState state) => new ServerStatusResponse(state.Level.ToString());

    private static Answer<ServerConfigurationResponse> Configuration(IOptionsMonitor<GlobalSettings> global)
        => new ServerConfigurationResponse(AllowPasswordReset: false, global.CurrentValue.VersionCheckPeriod, AllowLocalLogin: true);

    private static Answer<ServerInformationResponse> Information(IUmbracoVersion version, IOptionsMonitor<RuntimeSettings> runtime, TimeProvider time)
        => new ServerInformationResponse(
            version.SemanticVersion.ToString(),
            version.SemanticVersion.ToString(),
            time.LocalTimeZone.BaseUtcOffset.ToString(),
            runtime.CurrentValue.Mode.ToString());

    private static async Task<Answer<ServerTroubleshootingResponse>> TroubleshootingAsync(IUmbracoVersion version, ILanguageService languages, IOptions<EmbeddedUmbracoOptions> options)
        => new ServerTroubleshootingResponse(
        [
            new("Server OS", RuntimeInformation.OSDescription),
            new("Server Framework", RuntimeInformation.FrameworkDescription),
            new("Default Language", await languages.GetDefaultIsoCodeAsync()),
            new("Umbraco Version", version.SemanticVersion.ToString()),
            new("Database Provider", $"Microsoft.EntityFrameworkCore.{options.Value.Database.Provider}"),
        ]);

    // No call home.
    private static Answer<UpgradeCheckResponse> UpgradeCheck() => new UpgradeCheckResponse("None", string.Empty, string.Empty);

    private static Answer<SecurityConfigurationResponse> Security(IOptionsMonitor<SecuritySettings> security)
        => new SecurityConfigurationResponse(PasswordConfiguration.Of(security.CurrentValue.UserPassword));
}
