using System.Text.Json;
using System.Text.Json.Nodes;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>
/// Saved pages of a region of which some languages were saved in part, as a site answers them that has nothing else: names no
/// translation that was not saved, and leaves ancestors out that were not, of paths too. What is moved up keeps the tree's order.
/// </summary>
internal sealed class DeliveredPages
{
    private const string Main = "de";

    private readonly string _root;
    private readonly Dictionary<string, List<JsonObject>> _pages;
    private readonly Dictionary<string, JsonObject> _mainByPath;
    private readonly Dictionary<(string Language, string Main), JsonObject> _translations = [];
    private readonly Dictionary<string, int> _pageIds = [];
    private readonly Dictionary<string, int> _positions = [];

    public DeliveredPages(string folder, string region, IEnumerable<string> languages)
    {
        _root = $"/{region}";
        _pages = languages.ToDictionary(language => language, language =>
            JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, region, language, "pages.json")))!.AsArray().Select(page => page!.AsObject()).ToList());
        _mainByPath = _pages[Main].ToDictionary(page => PathOf(page)!);
        foreach (var (language, pages) in _pages)
        {
            foreach (var page in pages.Where(page => MainOf(language, page) is not null))
            {
                _translations[(language, MainOf(language, page)!)] = page;
            }
        }

        foreach (var page in _pages[Main].Where(page => PathOf(page["parent"]) is not null))
        {
            _pageIds[PathOf(page["parent"])!] = (int)page["parent"]!["id"]!;
        }

        Count(null);
    }

    public JsonElement Of(string language)
    {
        var pages = _pages[language].Where(page => MainOf(language, page) is not null).Select(page => Expected(language, page)).ToArray();
        return JsonSerializer.SerializeToElement(new JsonArray(pages));
    }

    private JsonNode Expected(string language, JsonObject page)
    {
        var main = MainOf(language, page)!;
        var expected = page.DeepClone();
        expected["path"] = Address(language, main);
        expected["order"] = _positions[main];
        expected["content"] = Links(language).Aggregate((string)page["content"]!, (text, link) => text.Replace($"{link.Old}/\"", $"{link.New}/\"").Replace($"{link.Old}\"", $"{link.New}\""));
        expected["parent"] = Ancestors(language, main).LastOrDefault() is { } parent
            ? new JsonObject { ["id"] = _pageIds[parent], ["path"] = Address(language, parent) }
            : new JsonObject { ["id"] = 0, ["path"] = null };
        expected["available_languages"] = new JsonObject(_pages.Keys
            .Where(other => other != language && _translations.ContainsKey((other, main)))
            .Select(other => KeyValuePair.Create(other, (JsonNode?)new JsonObject { ["id"] = (int)_translations[(other, main)]["id"]!, ["path"] = Address(other, main) })));
        return expected;
    }

    // The source counts below each root by itself; across roots only the tree of the main language has an order.
    private void Count(string? parent)
    {
        foreach (var page in _pages[Main].Where(page => PathOf(page["parent"]) == parent).OrderBy(page => (int)page["order"]!))
        {
            _positions[PathOf(page)!] = _positions.Count;
            Count(PathOf(page));
        }
    }

    private IEnumerable<(string Old, string New)> Links(string language) => _translations.Keys
        .Where(translation => translation.Language == language)
        .Select(translation => (PathOf(_translations[translation])!, Address(language, translation.Main)))
        .Where(link => link.Item1 != link.Item2);

    private string Address(string language, string main) => string.Join('/', [
        $"{_root}/{language}", .. Ancestors(language, main).Append(main).Select(page => SourcePath.From(PathOf(_translations[(language, page)]))!.Slug)]);

    /// <summary>The paths in the main language of what is above, outermost first.</summary>
    private IEnumerable<string> Ancestors(string language, string main)
    {
        var above = new List<string>();
        for (var path = PathOf(_mainByPath[main]["parent"]); path is not null; path = PathOf(_mainByPath[path]["parent"]))
        {
            if (_translations.ContainsKey((language, path)))
            {
                above.Insert(0, path);
            }
        }

        return above;
    }

    private string? MainOf(string language, JsonObject page) =>
        (language == Main ? PathOf(page) : PathOf(page["available_languages"]?[Main])) is { } path && _mainByPath.ContainsKey(path) ? path : null;

    private static string? PathOf(JsonNode? node) => SourcePath.From((string?)node?["path"])?.Text;
}
