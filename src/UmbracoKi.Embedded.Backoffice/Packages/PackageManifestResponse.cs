using System.Text.Json;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>A package as <c>manifest/manifest</c> answers it. Null id and version are written.</summary>
internal sealed record PackageManifestResponse(string Name, string? Id, string? Version, IReadOnlyList<JsonElement> Extensions)
{
    public static PackageManifestResponse Of(PackageManifest manifest) =>
        new(manifest.Name, manifest.Id, manifest.Version, manifest.Extensions);
}
