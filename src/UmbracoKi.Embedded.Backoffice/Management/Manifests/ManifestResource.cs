using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Packages;

namespace UmbracoKi.Embedded.Backoffice.Management.Manifests;

/// <summary>What packages add to the client.</summary>
internal sealed class ManifestResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var manifest = api.MapGroup("manifest/manifest").WithTags("Manifest");
        manifest.MapGet("", AllAsync);
        manifest.MapGet("private", PrivateAsync);
        manifest.MapGet("public", PublicAsync).AllowAnonymous();
    }

    private static async Task<Answer<PackageManifestResponse[]>> AllAsync(PackageManifestAnswers manifests, CancellationToken cancellationToken)
        => (await manifests.AllAsync(cancellationToken)).ToArray();

    private static async Task<Answer<PackageManifestResponse[]>> PrivateAsync(PackageManifestAnswers manifests, CancellationToken cancellationToken)
        => (await manifests.PrivateAsync(cancellationToken)).ToArray();

    private static async Task<Answer<PackageManifestResponse[]>> PublicAsync(PackageManifestAnswers manifests, CancellationToken cancellationToken)
        => (await manifests.PublicAsync(cancellationToken)).ToArray();
}
