using System.Text.Json;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>Saved answers cut to the first pages of a region and their translations.</summary>
internal sealed class FirstPages : IDisposable
{
    private readonly string _region;

    public FirstPages(string answers, string region, string[] languages, int count)
    {
        _region = region;
        var first = Read(Path.Combine(answers, region, "de", "pages.json")).Take(count).ToList();
        var paths = first.Select(page => page.GetProperty("path").GetString()).ToHashSet(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            var pages = language == "de" ? first : [.. Read(Path.Combine(answers, region, language, "pages.json")).Where(page => IsTranslation(page, paths))];
            Directory.CreateDirectory(Path.Combine(Folder, region, language));
            File.WriteAllText(PathOf(language), JsonSerializer.Serialize(pages));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("umbracoki-pages-").FullName;

    public IEnumerable<JsonElement> Pages(string language) => Read(PathOf(language));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static List<JsonElement> Read(string file) => [.. JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray()];

    private static bool IsTranslation(JsonElement page, HashSet<string?> paths) =>
        page.GetProperty("available_languages").TryGetProperty("de", out var german) && paths.Contains(german.GetProperty("path").GetString());

    private string PathOf(string language) => Path.Combine(Folder, _region, language, "pages.json");
}
