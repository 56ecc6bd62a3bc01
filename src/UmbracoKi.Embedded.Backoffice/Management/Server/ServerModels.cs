using Umbraco.Cms.Core.Configuration;

namespace UmbracoKi.Embedded.Backoffice.Management.Server;

internal sealed record ServerStatusResponse(string ServerStatus);

internal sealed record ServerConfigurationResponse(bool AllowPasswordReset, int VersionCheckPeriod, bool AllowLocalLogin);

internal sealed record ServerInformationResponse(string Version, string AssemblyVersion, string BaseUtcOffset, string RuntimeMode);

internal sealed record ServerTroubleshootingResponse(ServerConfigurationItem[] Items);

internal sealed record ServerConfigurationItem(string Name, string Data);

internal sealed record UpgradeCheckResponse(string Type, string Comment, string Url);

internal sealed record SecurityConfigurationResponse(PasswordConfiguration PasswordConfiguration);

/// <summary>What a password must have.</summary>
internal sealed record PasswordConfiguration(
    int MinimumPasswordLength, bool RequireNonLetterOrDigit, bool RequireDigit, bool RequireLowercase, bool RequireUppercase)
{
    public static PasswordConfiguration Of(IPasswordConfiguration settings) => new(
        settings.RequiredLength, settings.RequireNonLetterOrDigit, settings.RequireDigit, settings.RequireLowercase, settings.RequireUppercase);
}
