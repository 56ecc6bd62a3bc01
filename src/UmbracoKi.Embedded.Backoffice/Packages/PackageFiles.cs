using Microsoft.Extensions.FileProviders;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>The folder <c>App_Plugins</c> of the web root, and behind it that of the content root.</summary>
internal sealed class PackageFiles(IWebHostEnvironment environment)
{
    private const string Folder = "App_Plugins";

    private readonly IFileProvider[] _roots = [environment.WebRootFileProvider, environment.ContentRootFileProvider];

    /// <param name="path">Below <c>App_Plugins</c>, with slashes.</param>
    /// <returns>Null if there is no such file, or the path could lead out of the folder.</returns>
    public IFileInfo? Get(string path) => path.Split('/').All(IsName)
        ? _roots.Select(root => root.GetFileInfo($"{Folder}/{path}")).FirstOrDefault(file => file is { Exists: true, IsDirectory: false })
        : null;

    /// <summary>All files of this name, in the order of their paths, those of the web root first. The same path twice is found once.</summary>
    public IReadOnlyList<(string Path, IFileInfo Info)> Find(string name) =>
        [.. _roots.SelectMany(root => Find(root, string.Empty, name).OrderBy(file => file.Path, StringComparer.Ordinal)).DistinctBy(file => file.Path)];

    private static IEnumerable<(string Path, IFileInfo Info)> Find(IFileProvider root, string folder, string name)
    {
        foreach (var entry in root.GetDirectoryContents($"{Folder}/{folder}"))
        {
            if (entry.IsDirectory && entry.Name != "node_modules")
            {
                foreach (var file in Find(root, $"{folder}{entry.Name}/", name))
                {
                    yield return file;
                }
            }
            else if (entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                yield return ($"{folder}{entry.Name}", entry);
            }
        }
    }

    // Neither "." nor "..", no hidden file, no separator or drive of another system.
    private static bool IsName(string segment) => segment.Length > 0 && segment[0] != '.' && segment.AsSpan().IndexOfAny('\\', ':', '\0') < 0;
}
