using System.Text.Json;
using UmbracoKi.Integreat.Import;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>What <c>/api/v3</c> answers of an imported region is what the source answered of it.</summary>
public sealed class RoundTripTests(ImportedHost host) : IClassFixture<ImportedHost>
{
    private readonly RoundTrip _small = new(ImportedHost.Languages);

    [Theory]
    [InlineData("de/pages")]
    [InlineData("uk/pages")]
    [InlineData("de/locations")]
    [InlineData("uk/locations")]
    [InlineData("de/imprint")]
    [InlineData("uk/imprint")]
    [InlineData("de/news")]
    [InlineData("uk/news")]
    [InlineData("offers")]
    public async Task Everything_is_answered_as_at_the_source(string part)
    {
        var answer = await host.AskAsync($"{ImportedHost.Region}/{part}/");

        _small.Compare(Source($"{ImportedHost.Region}/{part}.json"), answer).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("uk")]
    public async Task Events_come_with_their_rules(string language)
    {
        var answer = await host.AskAsync($"{ImportedHost.Region}/{language}/events/?combine_recurring=True");

        _small.Compare(Source($"{ImportedHost.Region}/{language}/events.json"), answer).ShouldBeEmpty();
    }

    [Fact]
    public async Task Categories_keep_their_ids()
    {
        var places = Source($"{ImportedHost.Region}/uk/locations.json").EnumerateArray().Select(place => place.GetProperty("category").GetRawText());

        var answer = await host.AskAsync($"{ImportedHost.Region}/uk/location-categories/");

        _small.Compare(JsonDocument.Parse($"[{string.Join(',', places)}]").RootElement, answer).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_region_keeps_its_id_and_what_it_says_of_itself()
    {
        var answer = await host.AskAsync("regions/");

        // The numbers of languages belong to the registry here.
        var region = answer.EnumerateArray().Where(region => region.GetProperty("path").GetString() == ImportedHost.Region);
        _small.Compare(Source("regions.json")[0].GetProperty("languages"), region.Single().GetProperty("languages"), "id").ShouldBeEmpty();
        _small.Compare(Source("regions.json")[0], region.Single(), "languages").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_is_found_by_the_id_it_has_at_the_source_and_not_by_that_of_a_translation()
    {
        var children = await host.AskAsync($"{ImportedHost.Region}/uk/children/?depth=1&id=2");

        children.EnumerateArray().Select(page => page.GetProperty("id").GetInt32()).ShouldBe([202, 206, 207]);
        (await Should.ThrowAsync<HttpRequestException>(() => host.AskAsync($"{ImportedHost.Region}/uk/children/?id=202"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [SharedFact]
    public async Task A_real_region_is_answered_as_at_the_source_although_its_import_was_stopped_once()
    {
        const string Region = "lkaugsburg";
        string[] languages = ["de", "en", "uk", "ar"];
        var source = SharedData.PathOf("data/integreat");
        await using var fresh = new ImportHost();
        using var stop = new CancellationTokenSource();

        var stopped = await fresh.ImportAsync(source, Region, languages, new StopAfter(stop, steps: 300), stop.Token);
        var finished = await fresh.ImportAsync(source, Region, languages);
        var again = await fresh.ImportAsync(source, Region, languages);

        stopped.IsInterrupted.ShouldBeTrue();
        finished.Failures.ShouldBeEmpty();
        finished.Unchanged.ShouldBeInRange(30, 100);
        again.NothingToDo.ShouldBeTrue();
        var (trip, delivered) = (new RoundTrip(languages), new DeliveredPages(source, Region, languages));
        foreach (var language in languages)
        {
            trip.Compare(delivered.Of(language), await fresh.AskAsync($"{Region}/{language}/pages/")).ShouldBeEmpty(language);
        }
    }

    private static JsonElement Source(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(ImportedHost.Answers, file))).RootElement;
}
