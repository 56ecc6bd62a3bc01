using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Html.Parser;
using UmbracoKi.Web.Overview;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests;

/// <summary>The whole program, from the pack's files to the answers.</summary>
public sealed class HostTests(TwoStarts host) : IClassFixture<TwoStarts>
{
    private static readonly string Pack = Path.Combine(AppContext.BaseDirectory, "SampleContent");

    [Theory]
    [InlineData("de")]
    [InlineData("uk")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("tr")]
    public void Publishes_each_file_of_the_pack_in_its_language(string appCode)
    {
        var files = Directory.EnumerateFiles(Pack, $"{appCode}.md", SearchOption.AllDirectories).Count();

        var site = host.Get<OverviewSource>().Get();

        site.Languages.Single(coverage => coverage.Language.AppCode == appCode).Published.ShouldBe(files);
        site.Documents.ShouldBe(Directory.EnumerateFiles(Pack, "document.json", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void Changes_nothing_at_the_second_start()
    {
        host.Get<SampleContentStart>().State.ShouldBe(SampleContentState.LoadedBefore);

        DatabaseRows.Read(host.DatabasePath).ShouldBe(host.RowsAfterFirst, ignoreOrder: true);
        host.RowsAfterFirst["umbracoLog"].ShouldNotStartWith("0 rows");
    }

    [Theory]
    [InlineData("de", "de-DE")]
    [InlineData("uk", "uk-UA")]
    public async Task Delivers_a_topic_in_the_language_asked_for(string appCode, string culture)
    {
        var folder = Directory.EnumerateDirectories(Pack, "*-wohnsitz-anmelden", SearchOption.AllDirectories).Single();
        var name = (await File.ReadAllLinesAsync(Path.Combine(folder, $"{appCode}.md")))[0]["name:".Length..].Trim();

        var item = await GetJsonAsync(DeliveryPaths.Item(DocumentKey.For("wohnsitz-anmelden")), culture);

        item.GetProperty("name").GetString().ShouldBe(name);
        item.GetProperty("properties").GetProperty("content").GetProperty("markup").GetString().ShouldNotBeNullOrEmpty();
        item.GetProperty("cultures").EnumerateObject().ShouldContain(c => c.Name.Equals(culture, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Turns_the_packs_links_and_pickers_into_ones_clients_can_follow()
    {
        var topic = await GetJsonAsync(DeliveryPaths.Item(DocumentKey.For("integrationskurs")), "de-DE");

        var markup = topic.GetProperty("properties").GetProperty("content").GetProperty("markup").GetString()!;
        var link = new HtmlParser().ParseDocument(markup).QuerySelector("a[href^='/']").ShouldNotBeNull();
        var target = await GetJsonAsync($"{DeliveryPaths.Content}/item{link.GetAttribute("href")}", "de-DE", link.GetAttribute("data-start-item-path"));
        target.GetProperty("id").GetGuid().ShouldBe(DocumentKey.For("kursplatz-finden"));
        topic.GetProperty("properties").GetProperty("organisation")[0].GetProperty("id").GetGuid().ShouldBe(DocumentKey.For("org-volkshochschule"));
    }

    [Fact]
    public async Task Keeps_wall_clocks_numbers_and_choices_of_the_pack()
    {
        var place = (await GetJsonAsync(DeliveryPaths.Item(DocumentKey.For("place-kreishaus")), "uk-UA")).GetProperty("properties");
        var occasion = (await GetJsonAsync(DeliveryPaths.Item(DocumentKey.For("event-sprachcafe")), "uk-UA")).GetProperty("properties");

        place.GetProperty("latitude").GetDecimal().ShouldBe(51.2556m);
        place.GetProperty("showOnMap").GetBoolean().ShouldBeTrue();
        place.GetProperty("barrierFree").ToString().ShouldContain("unknown");
        occasion.GetProperty("start").GetString().ShouldBe("2027-01-11T15:00:00");
        occasion.GetProperty("recurrence").GetString().ShouldBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");
    }

    [Fact]
    public async Task Shows_its_page_with_the_policy_for_it()
    {
        using var response = await host.Client.GetAsync(new Uri("/", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Content-Security-Policy").ShouldBe([OverviewStyle.Policy]);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        page.QuerySelectorAll("bdi").Length.ShouldBe(8);
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("/health");
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/umbracoki/languages")]
    [InlineData(DeliveryPaths.OpenApi)]
    [InlineData(DeliveryPaths.Content)]
    public async Task Answers_at_each_address_the_page_names(string path)
    {
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    private async Task<JsonElement> GetJsonAsync(string path, string culture, string? startItem = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(culture));
        if (startItem is not null)
        {
            request.Headers.Add("Start-Item", startItem);
        }

        using var response = await host.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }
}
