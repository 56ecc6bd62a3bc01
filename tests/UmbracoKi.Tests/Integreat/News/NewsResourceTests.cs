using System.Net;
using System.Text.Json;
using UmbracoKi.ContentModel;
using UmbracoKi.Published;
using UmbracoKi.Tests.Integreat.Support;

namespace UmbracoKi.Tests.Integreat.News;

public class NewsResourceTests
{
    [Fact]
    public async Task Answers_news_field_by_field_in_the_list_and_alone()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var node = Add(api, "2026-08-19T14:00", "https://www.example.org/");
        var id = node.Variants["uk"].Id;

        var list = await api.GetAsync("/api/v3/musterkreis/uk/news");
        var alone = await api.GetAsync($"/api/v3/musterkreis/uk/news/local-{id}");

        var expected = $$"""
            {"id":"local-{{id}}","title":"Новина","content":"Текст","display_date":"2026-08-19T12:00:00Z","last_updated":"2026-08-20T10:15:00+02:00",
             "published_at":"2026-08-19T14:00:00+02:00","channel":"news","source":"local","externalUrl":"https://www.example.org/",
             "available_languages":{"de":{"id":"local-{{node.Variants["de"].Id}}"},"uk":{"id":"local-{{id}}"} } }
            """;
        list.ShouldBeJson($"[{expected}]");
        alone.ShouldBeJson(expected);
    }

    [Fact]
    public async Task Answers_the_same_news_to_older_apps()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var node = Add(api, "2026-08-19T14:00");

        var list = await api.GetAsync("/api/v3/musterkreis/uk/fcm/?channel=news");

        list.ShouldBeJson($$"""
            [{"id":{{node.Variants["uk"].Id}},"title":"Новина","message":"Текст","timestamp":"2026-08-19T12:00:00Z","last_updated":"2026-08-20T10:15:00+02:00",
              "published_at":"2026-08-19T14:00:00+02:00","display_date":"2026-08-19T12:00:00Z","channel":"news",
              "available_languages":{"de":{"id":{{node.Variants["de"].Id}} },"uk":{"id":{{node.Variants["uk"].Id}} } } }]
            """);
        (await api.GetAsync("/api/v3/musterkreis/uk/fcm/?channel=other")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Comes_when_it_is_dated_and_goes_after_28_days()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var old = Add(api, "2026-07-23T12:00");
        var fresh = Add(api, "2026-08-20T11:00");
        var future = Add(api, "2026-08-20T12:01");

        var before = Ids(await api.GetAsync("/api/v3/musterkreis/uk/news"));
        api.Clock.Advance(TimeSpan.FromMinutes(1));
        var after = Ids(await api.GetAsync("/api/v3/musterkreis/uk/news"));

        before.ShouldBe([Id(fresh), Id(old)]);
        after.ShouldBe([Id(future), Id(fresh)]);
        (await api.Client.GetAsync($"/api/v3/musterkreis/uk/news/{Id(old)}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Keeps_news_as_long_as_the_site_wants()
    {
        await using var api = await IntegreatHost.StartEmptyAsync(settings: ("UmbracoKi:Integreat:NewsMaxAgeDays", "1"));
        Add(api, "2026-08-19T11:59");

        (await api.GetAsync("/api/v3/musterkreis/uk/news")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Knows_no_fallback_and_no_item_of_another_language()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var node = api.Site.Add(DocumentTypeAliases.News, new() { ["displayDate"] = new DateTime(2026, 8, 19) }, ("de", "x", []));

        (await api.GetAsync("/api/v3/musterkreis/uk/news")).GetArrayLength().ShouldBe(0);
        (await api.Client.GetAsync($"/api/v3/musterkreis/uk/news/local-{node.Variants["de"].Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await api.Client.GetAsync("/api/v3/musterkreis/uk/news/local-99999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?size=2", 2)]
    [InlineData("?page=2&size=2", 1)]
    [InlineData("?page=3&size=2", 0)]
    [InlineData("?source=tunews", 0)]
    [InlineData("?source=local&source=tunews", 3)]
    [InlineData("?source=tunews&source=local", 3)]
    [InlineData("?source=tunews&source=amalnews", 0)]
    [InlineData("?channel=other", 0)]
    public async Task Answers_a_part_when_asked_for_one(string query, int expected)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        Add(api, "2026-08-17T11:00");
        Add(api, "2026-08-18T11:00");
        Add(api, "2026-08-19T11:00");

        (await api.GetAsync("/api/v3/musterkreis/uk/news" + query)).GetArrayLength().ShouldBe(expected);
    }

    [Fact]
    public async Task No_value_passes_for_another_parameter()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        Add(api, "2026-08-19T11:00");

        (await api.GetAsync("/api/v3/musterkreis/uk/news?channel=news%0Asource=tunews")).GetArrayLength().ShouldBe(0);

        (await api.GetAsync("/api/v3/musterkreis/uk/news?channel=news&source=local")).GetArrayLength().ShouldBe(1);
        (await api.GetAsync("/api/v3/musterkreis/uk/news?channel=news")).GetArrayLength().ShouldBe(1);
    }

    private static PublishedNode Add(IntegreatHost api, string date, string link = "") =>
        api.Site.Add(
            DocumentTypeAliases.News,
            new() { ["displayDate"] = DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), ["externalUrl"] = link },
            ("de", "nachricht", []),
            ("uk", "novyna", new() { ["title"] = "Новина", ["content"] = "Текст" }));

    private static string Id(PublishedNode node) => $"local-{node.Variants["uk"].Id}";

    private static IEnumerable<string?> Ids(JsonElement list) => list.EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
