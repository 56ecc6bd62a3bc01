using System.Text.Json;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>One <c>umbraco-package.json</c>.</summary>
/// <param name="Extensions">As they stand in the file; only the client understands them.</param>
/// <param name="AllowPublicAccess">Whether it is told to who is not signed in: extensions of the pages before sign-in.</param>
internal sealed record PackageManifest(
    string Name, string? Id, string? Version, bool AllowPublicAccess, IReadOnlyList<JsonElement> Extensions, PackageImportMap ImportMap);
