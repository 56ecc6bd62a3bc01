using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>Compares what a source answers with what the site answers once it has imported that.</summary>
/// <param name="languages">Those imported: nothing is expected of others.</param>
internal sealed partial class RoundTrip(params string[] languages)
{
    private const string Own = "http://localhost";

    /// <summary>Fields that are not compared wherever they occur, each with its reason.</summary>
    private static readonly Dictionary<string, string> Differing = new()
    {
        ["url"] = "the server's own address before the path, which is compared",
        ["icon_url"] = "the server's own address",
        ["excerpt"] = "made of the content, which is compared",
        ["hash"] = "null at the source, the content's hash here",
        ["order"] = "the source counts all pages of a tree, here only those with the same parent are counted; the rank among them is compared",
        ["thumbnail"] = "of a picture that came, its address here (PictureImportTests compare the bytes); null of one that did not come",
        ["icon"] = "of a place: as its thumbnail; of a category it follows from the name, compared as icon_color where the source has one",
        ["logo"] = "as thumbnail",
        ["recurrence_id"] = "at the source the rule has an id of its own; here it is part of the event",
    };

    // Offers' links are data, not the site's own address.
    private static readonly HashSet<string> OwnUrls = ["name", "alias", "post"];

    /// <param name="except">Further fields that are not compared.</param>
    /// <returns>One line for each difference; empty if nothing was lost.</returns>
    public IReadOnlyList<string> Compare(JsonElement source, JsonElement answer, params string[] except)
    {
        var differences = new List<string>();
        Compare("", source, answer, differences, [.. except]);
        if (source.ValueKind == JsonValueKind.Array && source.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("order", out _)))
        {
            differences.AddRange(Ranks(source).Except(Ranks(answer)).Select(rank => $"order: {rank} is not so here"));
        }

        return differences;
    }

    private void Compare(string at, JsonElement source, JsonElement answer, List<string> differences, HashSet<string> except)
    {
        switch (source.ValueKind)
        {
            case JsonValueKind.Object when answer.ValueKind == JsonValueKind.Object:
                CompareMembers(at, source, answer, differences, except);
                break;
            case JsonValueKind.Array when answer.ValueKind == JsonValueKind.Array:
                CompareItems(at, source, answer, differences, except);
                break;
            default:
                var (expected, actual) = (Text(at, source), Text(at, answer));
                if (expected != actual)
                {
                    differences.Add($"{at}: {Around(expected, actual)} became {Around(actual, expected)}");
                }

                break;
        }
    }

    private void CompareMembers(string at, JsonElement source, JsonElement answer, List<string> differences, HashSet<string> except)
    {
        var isOffer = OwnUrls.All(name => source.TryGetProperty(name, out _));
        foreach (var member in source.EnumerateObject())
        {
            var isSkipped = except.Contains(member.Name) || (Differing.ContainsKey(member.Name) && !(isOffer && member.Name == "url"));
            if (isSkipped || (at.EndsWith("/available_languages", StringComparison.Ordinal) && !languages.Contains(member.Name)))
            {
                continue;
            }

            if (answer.TryGetProperty(member.Name, out var value))
            {
                Compare($"{at}/{member.Name}", member.Value, value, differences, except);
            }
            else
            {
                differences.Add($"{at}/{member.Name}: missing");
            }
        }
    }

    private void CompareItems(string at, JsonElement source, JsonElement answer, List<string> differences, HashSet<string> except)
    {
        var (expected, actual) = (Keyed(source), Keyed(answer));
        differences.AddRange(expected.Keys.Except(actual.Keys).Select(key => $"{at}/{key}: missing"));
        differences.AddRange(actual.Keys.Except(expected.Keys).Select(key => $"{at}/{key}: not at the source"));
        foreach (var key in expected.Keys.Intersect(actual.Keys))
        {
            Compare($"{at}/{key}", expected[key], actual[key], differences, except);
        }
    }

    // Lists of things with ids may come in any order.
    private static Dictionary<string, JsonElement> Keyed(JsonElement list) => list.EnumerateArray()
        .Select((item, index) => (Item: item, Key: item.ValueKind != JsonValueKind.Object ? $"{index}"
            : item.TryGetProperty("code", out var code) ? code.ToString()
            : item.TryGetProperty("alias", out var alias) ? alias.ToString()
            : item.TryGetProperty("id", out var id) ? id.ToString() : $"{index}"))
        .ToDictionary(pair => pair.Key, pair => pair.Item);

    private static List<string> Ranks(JsonElement pages) =>
    [
        .. pages.EnumerateArray()
            .GroupBy(page => SourcePath.From(page.GetProperty("parent").GetProperty("path").GetString())?.Text)
            .SelectMany(siblings => siblings.OrderBy(page => page.GetProperty("order").GetInt32()).Select((page, rank) => $"{page.GetProperty("id")} as {rank} below {siblings.Key}")),
    ];

    private static string Text(string at, JsonElement value) => (at[(at.LastIndexOf('/') + 1)..], value.ValueKind) switch
    {
        ("path" or "location_path", JsonValueKind.String) => SourcePath.From(value.GetString())?.Text ?? "",
        ("content", JsonValueKind.String) => Content(value.GetString()!),
        ("title", JsonValueKind.String) => value.GetString()!.Trim(),
        (_, JsonValueKind.String) when Moment().IsMatch(value.GetString()!) => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture).UtcDateTime.ToString("O"),
        (_, JsonValueKind.Number) => value.GetDecimal().ToString("0.######", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    // What the sanitiser leaves of it, every link to a page as its path, wherever the page is served. Umbraco does not
    // keep white space around the whole text.
    private static string Content(string html) => Link().Replace(
        HtmlSanitiser.Sanitise(html.Trim(), new ContentAddresses(_ => null, Own, Own, ["vimeo.com"])),
        match => $"href=\"{SourcePath.From(match.Groups["path"].Value)}{match.Groups["suffix"].Value}\"");

    private static string Around(string text, string other)
    {
        var start = Math.Max(0, text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count() - 20);
        return text.Length <= 200 ? text : $"…{text.Substring(start, Math.Min(120, text.Length - start))}…";
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d")]
    private static partial Regex Moment();

    [GeneratedRegex("""href="https?://(?:localhost|(?:www\.)?integreat\.app|web\.integreat-app\.de|admin\.integreat-app\.de|cms\.example\.org)(?<path>/[^"?#]*)(?<suffix>[^"]*)["]""")]
    private static partial Regex Link();
}
