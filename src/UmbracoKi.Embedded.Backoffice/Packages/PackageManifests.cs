using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace UmbracoKi.Embedded.Backoffice.Packages;

internal sealed class PackageManifests(PackageFiles files, TimeProvider time, ILogger<PackageManifests> logger) : IPackageManifests
{
    private const string FileName = "umbraco-package.json";
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(10);

    private Snapshot? _last;

    public async ValueTask<IReadOnlyList<PackageManifest>> ReadAsync(CancellationToken cancellationToken)
    {
        var last = _last;
        var now = time.GetUtcNow();
        if (last is not null && now - last.LookedAt < LookAgainAfter)
        {
            return last.Packages;
        }

        var found = files.Find(FileName);
        var state = string.Join('\n', found.Select(file => $"{file.Path} {file.Info.Length} {file.Info.LastModified:O}"));
        var packages = state == last?.State ? last.Packages : await ReadAllAsync(found, cancellationToken);
        _last = new Snapshot(state, now, packages);
        return packages;
    }

    private async Task<IReadOnlyList<PackageManifest>> ReadAllAsync(IEnumerable<(string Path, IFileInfo Info)> found, CancellationToken cancellationToken)
    {
        var packages = new List<PackageManifest>();
        foreach (var (path, info) in found)
        {
            try
            {
                using var bytes = new MemoryStream();
                await using var stream = info.CreateReadStream();
                await stream.CopyToAsync(bytes, cancellationToken);
                packages.Add(PackageManifestParser.Parse(bytes.ToArray()));
            }
            catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
            {
                logger.LogError(failure, "App_Plugins/{Path} cannot be read; the package is left out", path);
            }
        }

        return packages;
    }

    private sealed record Snapshot(string State, DateTimeOffset LookedAt, IReadOnlyList<PackageManifest> Packages);
}
