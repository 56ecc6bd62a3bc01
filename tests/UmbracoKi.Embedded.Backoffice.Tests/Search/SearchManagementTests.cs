using System.Net;
using System.Text.Json;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Search;

/// <summary>The full-text index on the administrator's dashboard.</summary>
public sealed class SearchManagementTests : SettingsHost
{
    private const string Index = "DocumentsAndMedia";

    [SharedFact]
    public async Task The_index_is_made_anew_and_finds_as_before()
    {
        var before = await SettledAsync();
        var found = await NamesAsync("Start");

        (await StatusAsync("POST", $"indexer/{Index}/rebuild")).ShouldBe(HttpStatusCode.OK);

        var after = await SettledAsync();
        after.GetProperty("documentCount").GetInt32().ShouldBe(before.GetProperty("documentCount").GetInt32());
        found.ShouldNotBeEmpty();
        (await NamesAsync("Start")).ShouldBe(found);
    }

    [SharedFact]
    public async Task What_is_found_leads_to_the_item()
    {
        var page = await AnswerAsync("GET", $"searcher/{Index}/query?term=bild&take=50");

        var picture = page.GetProperty("items").EnumerateArray().Single(item => Field(item, "nodeName") == "Bild neu");
        Field(picture, "__Key").ShouldBe("00000000-0000-4000-8000-000000000211");
        Field(picture, "__IndexType").ShouldBe("media");
        page.GetProperty("total").GetInt32().ShouldBe(page.GetProperty("items").GetArrayLength());
    }

    [SharedFact]
    public async Task Pages_of_hits_follow_one_another_from_documents_to_media()
    {
        var all = (await AnswerAsync("GET", $"searcher/{Index}/query?term=bild&take=100")).GetProperty("items").EnumerateArray().Select(Key).ToArray();

        var paged = new List<string>();
        for (var skip = 0; skip < all.Length; skip++)
        {
            paged.Add(Key((await AnswerAsync("GET", $"searcher/{Index}/query?term=bild&skip={skip}&take=1")).GetProperty("items").EnumerateArray().Single()));
        }

        paged.ShouldBe(all);
    }

    [SharedFact]
    public async Task There_is_no_other_index()
    {
        (await StatusAsync("GET", "indexer/ExternalIndex")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync("POST", "indexer/ExternalIndex/rebuild")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync("GET", "searcher/ExternalSearcher/query?term=a")).ShouldBe(HttpStatusCode.NotFound);
    }

    [SharedFact]
    public async Task Pickers_find_media_by_type_and_place()
    {
        const string folder = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";
        await SettledAsync();

        var found = await AnswerAsync("GET", "item/media/search?query=bild");
        var folders = await AnswerAsync("GET", $"item/media/search?query=bild&allowedMediaTypes={folder}");
        var below = await AnswerAsync("GET", "item/media/search?query=bild&parentId=00000000-0000-4000-8000-000000000210");

        Ids(found).ShouldContain("00000000-0000-4000-8000-000000000211");
        Ids(folders).ShouldNotContain("00000000-0000-4000-8000-000000000211");
        Ids(below).ShouldContain("00000000-0000-4000-8000-000000000211");
        (await AnswerAsync("GET", "item/media/search?query=")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [SharedFact]
    public async Task Words_of_another_language_than_the_displayed_one_are_found()
    {
        await SettledAsync();

        Ids(await AnswerAsync("GET", "item/document/search?query=Головна&culture=de-DE")).ShouldBe(["00000000-0000-4000-8000-000000000100"]);
        Ids(await AnswerAsync("GET", "item/document/search?query=Start&culture=de-DE")).ShouldContain("00000000-0000-4000-8000-000000000100");
    }

    private static string[] Ids(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    private static string Key(JsonElement item) => Field(item, "__Key");

    private static string Field(JsonElement item, string name)
        => item.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == name)
            .GetProperty("values").EnumerateArray().Single().GetString()!;

    private async Task<string[]> NamesAsync(string term)
        => [.. (await AnswerAsync("GET", $"searcher/{Index}/query?term={term}")).GetProperty("items").EnumerateArray().Select(item => Field(item, "nodeName"))];

    private async Task<JsonElement> SettledAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var index = await AnswerAsync("GET", $"indexer/{Index}");
            if (index.GetProperty("healthStatus").GetProperty("status").GetString() == "Healthy")
            {
                return index;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
