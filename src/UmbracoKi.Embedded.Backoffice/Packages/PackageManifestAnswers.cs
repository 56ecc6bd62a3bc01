using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Client;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>What <c>manifest/manifest</c>, <c>/public</c> and <c>/private</c> of the Management API answer.</summary>
internal sealed class PackageManifestAnswers(IPackageManifests packages, ClientPackSource client)
{
    /// <summary>What this host adds to the client, in its pack.</summary>
    private const string Extensions = "extensions/extensions.js";

    /// <summary>For everybody: packages that allow it.</summary>
    public async Task<IReadOnlyList<PackageManifestResponse>> PublicAsync(CancellationToken cancellationToken) =>
        [.. from package in await packages.ReadAsync(cancellationToken) where package.AllowPublicAccess select PackageManifestResponse.Of(package)];

    /// <summary>For who is signed in: the client's own package and those that are not public.</summary>
    public async Task<IReadOnlyList<PackageManifestResponse>> PrivateAsync(CancellationToken cancellationToken) =>
        [.. Own(), .. from package in await packages.ReadAsync(cancellationToken) where !package.AllowPublicAccess select PackageManifestResponse.Of(package)];

    /// <summary>For who is signed in: all.</summary>
    public async Task<IReadOnlyList<PackageManifestResponse>> AllAsync(CancellationToken cancellationToken) =>
        [.. Own(), .. from package in await packages.ReadAsync(cancellationToken) select PackageManifestResponse.Of(package)];

    private IEnumerable<PackageManifestResponse> Own()
    {
        if (client.Find() is not { } pack)
        {
            yield break;
        }

        yield return new PackageManifestResponse("@umbraco-cms/backoffice", null, pack.Version, []);
        if (pack.Files.ContainsKey(Extensions))
        {
            var bundle = new { type = "bundle", alias = "EmbeddedUmbraco.Bundle", name = "Embedded Umbraco", js = pack.Address(Extensions) };
            yield return new PackageManifestResponse("Embedded Umbraco", null, null, [JsonSerializer.SerializeToElement(bundle)]);
        }
    }
}
