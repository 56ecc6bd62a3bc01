namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>The packages that extend the backoffice: every <c>App_Plugins/**/umbraco-package.json</c> below the web root and the content root.</summary>
internal interface IPackageManifests
{
    /// <summary>
    /// By path, the web root first, without the client's own package. The same list until a file has changed; files are looked
    /// at again after ten seconds. A file that cannot be read is logged and left out.
    /// </summary>
    ValueTask<IReadOnlyList<PackageManifest>> ReadAsync(CancellationToken cancellationToken);
}
