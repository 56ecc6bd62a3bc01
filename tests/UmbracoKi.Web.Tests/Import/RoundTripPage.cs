using System.Text.Json;
using System.Text.RegularExpressions;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>Of a page answered by <c>/api/v3/{region}/{language}/pages/</c>, what must survive an import.</summary>
public sealed record RoundTripPage(int Id, string Title, string Content, string Path, string? ParentPath, DateTimeOffset LastUpdated, string Languages)
{
    /// <summary>The pages of an answer with their rank among their siblings, in place of the numbers a server orders them by.</summary>
    public static IReadOnlyDictionary<int, (RoundTripPage Page, int Rank)> Read(JsonElement pages) => pages.EnumerateArray()
        .Select(page => (Order: page.GetProperty("order").GetInt32(), Page: Of(page)))
        .GroupBy(page => page.Page.ParentPath)
        .SelectMany(siblings => siblings.OrderBy(page => page.Order).ThenBy(page => page.Page.Path, StringComparer.Ordinal).Select((page, rank) => (page.Page, rank)))
        .ToDictionary(page => page.Page.Id, page => page);

    /// <returns>One line for each difference; empty if nothing was lost.</returns>
    public static IReadOnlyList<string> Compare(JsonElement source, JsonElement answer)
    {
        var (expected, actual) = (Read(source), Read(answer));
        return
        [
            .. expected.Keys.Except(actual.Keys).Select(id => $"{id} {expected[id].Page.Path}: missing"),
            .. actual.Keys.Except(expected.Keys).Select(id => $"{id} {actual[id].Page.Path}: not at the source"),
            .. expected.Where(pair => actual.TryGetValue(pair.Key, out var other) && other != pair.Value).Select(pair => $"{pair.Key}: {pair.Value} became {actual[pair.Key]}"),
        ];
    }

    private static RoundTripPage Of(JsonElement page) => new(
        page.GetProperty("id").GetInt32(),
        page.GetProperty("title").GetString()!.Trim(),
        Words(page.GetProperty("content").GetString()!),
        SourcePath.From(page.GetProperty("path").GetString())!.Text,
        SourcePath.From(page.GetProperty("parent").GetProperty("path").GetString())?.Text,
        page.GetProperty("last_updated").GetDateTimeOffset(),
        string.Join(' ', page.GetProperty("available_languages").EnumerateObject().Select(language => language.Name).Order(StringComparer.Ordinal)));

    // A sanitiser may drop attributes and white space, never words.
    private static string Words(string html) => string.Join(
        ' ', System.Net.WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
