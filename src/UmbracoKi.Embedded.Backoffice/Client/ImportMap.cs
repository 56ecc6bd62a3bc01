using UmbracoKi.Embedded.Backoffice.Packages;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>The client's import map with those of the packages.</summary>
internal sealed class ImportMap(ILogger<ImportMap> logger)
{
    /// <summary>The first who names a key has it: the client itself, then the packages in their order. A second one is logged.</summary>
    public PackageImportMap Merge(ClientPack client, IEnumerable<PackageManifest> packages)
    {
        var imports = new Dictionary<string, string>(StringComparer.Ordinal);
        var scopes = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (key, path) in client.Imports)
        {
            imports.Add(key, client.Address(path));
        }

        foreach (var package in packages)
        {
            Add(imports, package.ImportMap.Imports, package);
            foreach (var (scope, entries) in package.ImportMap.Scopes)
            {
                if (!scopes.TryGetValue(scope, out var merged))
                {
                    scopes.Add(scope, merged = new(StringComparer.Ordinal));
                }

                Add(merged, entries, package);
            }
        }

        return new PackageImportMap(imports, scopes.ToDictionary(scope => scope.Key, IReadOnlyDictionary<string, string> (scope) => scope.Value));
    }

    private void Add(Dictionary<string, string> target, IReadOnlyDictionary<string, string> entries, PackageManifest package)
    {
        foreach (var (key, address) in entries)
        {
            if (!target.TryAdd(key, address) && target[key] != address)
            {
                logger.LogWarning(
                    "Package {Package} maps {Key} to {Address}, but it is {Kept} already; the first one stays", package.Name, key, address, target[key]);
            }
        }
    }
}
