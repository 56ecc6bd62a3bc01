using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Client;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>What <c>manifest/manifest</c>, <c>/public</c> and <c>/private</c> of the Management API answer.</summary>
internal sealed class PackageManifestAnswers(IPackageManifests packages, ClientPackSource client)
{
    private const string Absent = "own/absent.js";

    /// <summary>For everybody: packages that allow it.</summary>
    public async Task<IReadOnlyList<PackageManifestResponse>> PublicAsync(CancellationToken cancellationToken) =>
        [.. from package in await packages.ReadAsync(cancellationToken) where package.AllowPublicAccess select PackageManifestResponse.Of(package)];

    /// <summary>For who is signed in: the client's own package and those that are not public.</summary>
    public async Task<IReadOnlyList<PackageManifestResponse>> PrivateAsync(CancellationToken cancellationToken) =>
        [.. Own(), .. from package in await packages.ReadAsync(cancellationToken) where !package.AllowPublicAccess select PackageManifestResponse.Of(package)];

    /// <summary>For who is signed in: all.</summary>
    public async Task<IReadOnlyList<PackageManifestResponse>> AllAsync(CancellationToken cancellationToken) =>
        [.. Own(), .. from package in await packages.ReadAsync(cancellationToken) select PackageManifestResponse.Of(package)];

    private IEnumerable<PackageManifestResponse> Own() =>
        client.Find() is { } pack ? [new PackageManifestResponse("@umbraco-cms/backoffice", null, pack.Version, [.. EntryPoint(pack)])] : [];

    /// <summary>Takes out of the client what this host cannot do; see web/own/absent.js.</summary>
    private static IEnumerable<JsonElement> EntryPoint(ClientPack pack)
    {
        if (pack.Files.ContainsKey(Absent))
        {
            yield return JsonSerializer.SerializeToElement(new
            {
                type = "backofficeEntryPoint",
                alias = "UmbracoKi.Embedded.Absent",
                name = "Not offered by this host",
                js = pack.Address(Absent),
            });
        }
    }
}
