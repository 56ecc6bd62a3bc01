using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Json;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>Umbraco's client as the build packed it, in memory: each text once, compressed.</summary>
/// <param name="Version">Of the npm package <c>@umbraco-cms/backoffice</c>.</param>
/// <param name="Hash">Names the content of all files; part of their addresses.</param>
/// <param name="App">Path of the module the index page starts.</param>
/// <param name="Preload">Paths of the modules the first screen needs in any case.</param>
/// <param name="Imports">Import map: bare name to path.</param>
/// <param name="Files">By path with slashes, without <c>.br</c>.</param>
internal sealed record ClientPack(
    string Version, string Hash, string App, IReadOnlyList<string> Preload,
    IReadOnlyDictionary<string, string> Imports, FrozenDictionary<string, ClientFile> Files)
{
    private const string DescriptionName = "client.json";
    private const string Compressed = ".br";

    public string Address(string path) => $"/umbraco/backoffice/{Hash}/{path}";

    /// <exception cref="InvalidDataException">The file is no pack.</exception>
    public static ClientPack Read(Stream zip)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        var entry = archive.GetEntry(DescriptionName) ?? throw new InvalidDataException($"The file has no {DescriptionName}.");
        using var stream = entry.Open();
        var description = JsonSerializer.Deserialize<Description>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{DescriptionName} is empty.");
        var files = archive.Entries
            .Where(file => file.Name.Length > 0 && file.FullName != DescriptionName)
            .Select(ReadFile)
            .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        return new ClientPack(description.Version, description.Hash, description.App, description.Preload, description.Imports, files);
    }

    private static ClientFile ReadFile(ZipArchiveEntry entry)
    {
        var compressed = entry.FullName.EndsWith(Compressed, StringComparison.Ordinal);
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return new ClientFile(compressed ? entry.FullName[..^Compressed.Length] : entry.FullName, bytes, compressed);
    }

    private sealed record Description(
        string Version, string Hash, string App, IReadOnlyList<string> Preload, IReadOnlyDictionary<string, string> Imports);
}
