using System.Text.Json;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>Reads an <c>umbraco-package.json</c>, comments and trailing commas included.</summary>
internal static class PackageManifestParser
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="JsonException">It is no JSON, or has no name.</exception>
    public static PackageManifest Parse(ReadOnlyMemory<byte> file)
    {
        var text = file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file;
        using var document = JsonDocument.Parse(text, Lenient);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || Text(root, "name") is not { Length: > 0 } name)
        {
            throw new JsonException("A package needs a name.");
        }

        return new PackageManifest(
            name, Text(root, "id"), Text(root, "version"),
            root.TryGetProperty("allowPublicAccess", out var open) && open.ValueKind == JsonValueKind.True,
            root.TryGetProperty("extensions", out var extensions) && extensions.ValueKind == JsonValueKind.Array
                ? [.. extensions.EnumerateArray().Select(extension => extension.Clone())]
                : [],
            root.TryGetProperty("importmap", out var map) && map.ValueKind == JsonValueKind.Object ? Map(map) : PackageImportMap.Empty);
    }

    private static PackageImportMap Map(JsonElement map) => new(
        map.TryGetProperty("imports", out var imports) ? Entries(imports) : new Dictionary<string, string>(),
        map.TryGetProperty("scopes", out var scopes) && scopes.ValueKind == JsonValueKind.Object
            ? Last(scopes).ToDictionary(scope => scope.Name, scope => Entries(scope.Value))
            : new Dictionary<string, IReadOnlyDictionary<string, string>>());

    private static IReadOnlyDictionary<string, string> Entries(JsonElement entries) => entries.ValueKind == JsonValueKind.Object
        ? Last(entries).Where(entry => entry.Value.ValueKind == JsonValueKind.String).ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!)
        : new Dictionary<string, string>();

    // In JSON a name may stand twice; the last one counts.
    private static IEnumerable<JsonProperty> Last(JsonElement element) =>
        element.EnumerateObject().GroupBy(property => property.Name).Select(same => same.Last());

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
