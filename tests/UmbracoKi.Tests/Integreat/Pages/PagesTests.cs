using System.Net;
using static UmbracoKi.Tests.Integreat.SiteBuilder;

namespace UmbracoKi.Tests.Integreat.Pages;

public class PagesTests
{
    private const string Learning = """
        {"id":401,"url":"http://ki.example/musterkreis/uk/навчання/","path":"/musterkreis/uk/навчання/","title":"Навчання",
         "modified_gmt":"2026-08-20T08:15:00Z","last_updated":"2026-08-20T10:15:00+02:00","excerpt":"Усе про навчання","content":"<p>Усе про навчання</p>",
         "parent":{"id":0,"url":null,"path":null},"order":0,
         "available_languages":{"de":{"id":400,"url":"http://ki.example/musterkreis/de/lernen/","path":"/musterkreis/de/lernen/"}},
         "thumbnail":"http://ki.example/media/2/lernen.png","organization":null,"embedded_offers":[],
         "hash":"HASH","slug_history":["навчання"]}
        """;

    private const string Courses = """
        {"id":501,"url":"http://ki.example/musterkreis/uk/навчання/курси/","path":"/musterkreis/uk/навчання/курси/","title":"Курси",
         "modified_gmt":"2026-08-20T08:15:00Z","last_updated":"2026-08-20T10:15:00+02:00","excerpt":"Курси","content":"<p>Курси</p>",
         "parent":{"id":4,"url":"http://ki.example/musterkreis/uk/навчання/","path":"/musterkreis/uk/навчання/"},"order":0,
         "available_languages":{"de":{"id":500,"url":"http://ki.example/musterkreis/de/lernen/kurse/","path":"/musterkreis/de/lernen/kurse/"}},
         "thumbnail":null,
         "organization":{"id":2,"slug":"ki-buero","name":"KI Büro","logo":"http://ki.example/media/1/logo.png","website":"https://ki.example/"},
         "embedded_offers":[{"name":"Sprungbrett","alias":"sprungbrett","url":"https://jobs.example/api","post":{"plz":"99999"},"thumbnail":null}],
         "hash":"HASH","slug_history":["курси"]}
        """;

    [Fact]
    public async Task A_page_is_answered_as_the_app_reads_it()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        var page = await host.JsonAsync("/api/v3/musterkreis/uk/page/?id=5");

        ((string)page["hash"]!).ShouldMatch("^[0-9a-f]{64}$");
        page["hash"] = "HASH";
        page.ShouldBeJson(Courses);
        (await Paths(host, "/api/v3/musterkreis/uk/children/?depth=1")).ShouldBe(["/musterkreis/uk/навчання/", "/musterkreis/uk/нижче/"]);
    }

    [Fact]
    public async Task All_pages_come_in_tree_order_and_translated_ones_below_untranslated_ones_too()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        var pages = (await host.JsonAsync("/api/v3/musterkreis/uk/pages/")).AsArray();

        foreach (var page in pages)
        {
            page!["hash"] = "HASH";
        }

        pages.Count.ShouldBe(3);
        pages[0].ShouldBeJson(Learning);
        pages[1].ShouldBeJson(Courses);
        ((string)pages[2]!["path"]!).ShouldBe("/musterkreis/uk/нижче/");
        ((int)pages[2]!["order"]!).ShouldBe(1, "it takes the place of the untranslated page above it");
        pages[2]!["parent"].ShouldBeJson("""{"id":0,"url":null,"path":null}""");
    }

    [Theory]
    [InlineData("?depth=0", new string[0])]
    [InlineData("", new[] { "/musterkreis/de/lernen/", "/musterkreis/de/nur-deutsch/" })]
    [InlineData("?depth=2", new[] { "/musterkreis/de/lernen/", "/musterkreis/de/lernen/kurse/", "/musterkreis/de/nur-deutsch/" })]
    [InlineData("?depth=2&url=/musterkreis/de/lernen", new[] { "/musterkreis/de/lernen/", "/musterkreis/de/lernen/kurse/" })]
    [InlineData("?depth=2&url=/MUSTERKREIS/de/LERNEN/", new[] { "/musterkreis/de/lernen/", "/musterkreis/de/lernen/kurse/" })]
    [InlineData("?url=/musterkreis/de/lernen/kurse", new[] { "/musterkreis/de/lernen/kurse/" })]
    [InlineData("?id=4&depth=0", new[] { "/musterkreis/de/lernen/" })]
    public async Task Children_start_with_the_page_asked_for(string query, string[] paths)
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        (await Paths(host, "/api/v3/musterkreis/de/children/" + query)).ShouldBe(paths);
    }

    [Fact]
    public async Task Parents_are_the_pages_above_outermost_first()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        (await Paths(host, "/api/v3/musterkreis/de/parents/?url=/musterkreis/de/lernen/kurse")).ShouldBe(["/musterkreis/de/lernen/"]);
        (await Paths(host, "/api/v3/musterkreis/de/parents/?url=/musterkreis/de/lernen")).ShouldBeEmpty();
        (await Paths(host, "/api/v3/musterkreis/uk/parents/?url=/musterkreis/uk/%D0%BD%D0%B8%D0%B6%D1%87%D0%B5")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_old_slug_leads_to_the_page_with_its_new_path()
    {
        var region = new Musterkreis();
        region.Site.Edit(region.Courses, "de", new Text("Sprachkurse"));
        await using var host = await IntegreatHost.StartAsync(region.Site);

        var paths = await Paths(host, "/api/v3/musterkreis/de/children/?depth=2&url=/musterkreis/de/lernen/kurse");

        paths.ShouldBe(["/musterkreis/de/lernen/sprachkurse/"]);
        (await host.JsonAsync("/api/v3/musterkreis/de/page/?id=5"))["slug_history"].ShouldBeJson("""["kurse","sprachkurse"]""");
        (await Paths(host, "/api/v3/musterkreis/de/children/?depth=2&url=" + paths[0])).ShouldBe(paths);
    }

    [Theory]
    [InlineData("after", "<p>Eigenes</p><p>Усе про навчання</p>")]
    [InlineData("before", "<p>Усе про навчання</p><p>Eigenes</p>")]
    public async Task Content_of_a_mirrored_page_is_merged_in(string position, string content)
    {
        var region = new Musterkreis();
        region.Site.Topic(
            region.Region,
            Musterkreis.In("uk", "Spiegel", "<p>Eigenes</p>"),
            Value("mirroredTopic", (IReadOnlyList<Guid>)[region.Learning]),
            Value("mirrorPosition", position));
        await using var host = await IntegreatHost.StartAsync(region.Site);

        var page = await host.JsonAsync("/api/v3/musterkreis/uk/page/?url=/musterkreis/uk/spiegel");

        ((string)page["content"]!).ShouldBe(content);
    }

    [Fact]
    public async Task A_mirrored_page_that_is_not_translated_lends_nothing()
    {
        var region = new Musterkreis();
        region.Site.Topic(region.Region, Musterkreis.In("uk", "Spiegel", "<p>Eigenes</p>"), Value("mirroredTopic", (IReadOnlyList<Guid>)[region.GermanOnly]));
        await using var host = await IntegreatHost.StartAsync(region.Site);

        var page = await host.JsonAsync("/api/v3/musterkreis/uk/page/?url=/musterkreis/uk/spiegel");

        ((string)page["content"]!).ShouldBe("<p>Eigenes</p>");
    }

    [Fact]
    public async Task Links_to_pages_follow_the_language()
    {
        var region = new Musterkreis();
        var link = $"""<p><a type="document" href="/{Braced(region.Courses)}">Kurse</a> <a href="/{Braced(region.GermanOnly)}">deutsch</a> <a href="https://amt.example/x">Amt</a> <img src="/media/3/bild.png?width=500" data-udi="umb://media/1"></p>""";
        region.Site.Topic(region.Region, new() { ["de"] = new("Links", link), ["uk"] = new("Links", link) });
        await using var host = await IntegreatHost.StartAsync(region.Site, ("UmbracoKi:Integreat:PublicBaseUrl", "https://integreat.app"));

        var ukrainian = await host.JsonAsync("/api/v3/musterkreis/uk/page/?url=links");
        var german = await host.JsonAsync("/api/v3/musterkreis/de/page/?url=links");

        ((string)ukrainian["content"]!).ShouldBe("""<p><a href="https://integreat.app/musterkreis/uk/навчання/курси">Kurse</a> deutsch <a href="https://amt.example/x">Amt</a> <img src="http://ki.example/media/3/bild.png?width=500"></p>""");
        ((string)german["content"]!).ShouldContain("https://integreat.app/musterkreis/de/lernen/kurse\">Kurse</a> <a href=\"https://integreat.app/musterkreis/de/nur-deutsch\">deutsch</a>");
    }

    [Fact]
    public async Task A_link_becomes_one_when_its_page_is_translated()
    {
        var region = new Musterkreis();
        region.Site.Topic(region.Region, Musterkreis.In("uk", "Links", $"""<a href="/{Braced(region.GermanOnly)}">x</a>"""));
        await using var host = await IntegreatHost.StartAsync(region.Site);
        ((string)(await host.JsonAsync("/api/v3/musterkreis/uk/page/?url=links"))["content"]!).ShouldBe("x");

        region.Site.Edit(region.GermanOnly, "uk", new Text("jetzt"));

        ((string)(await host.JsonAsync("/api/v3/musterkreis/uk/page/?url=links"))["content"]!).ShouldContain("/musterkreis/uk/jetzt\"");
    }

    [Theory]
    [InlineData("pages/", "xx", HttpStatusCode.NotFound, "No language matches the given query.")]
    [InlineData("children/?url=/musterkreis/de/nichts", "de", HttpStatusCode.NotFound, "No matching page translation found for url.")]
    [InlineData("children/?url=/musterkreis/xx/lernen", "xx", HttpStatusCode.NotFound, "No matching page translation found for url.")]
    [InlineData("children/?url=/musterkreis/uk/nur-deutsch", "uk", HttpStatusCode.NotFound, "No matching page translation found for url.")]
    [InlineData("children/?id=400", "de", HttpStatusCode.NotFound, "No Page matches the given url or id.")]
    [InlineData("parents/?url=/musterkreis/de/nichts", "de", HttpStatusCode.NotFound, "No matching page translation found for url.")]
    [InlineData("parents/", "de", HttpStatusCode.BadRequest, "Either the id or the url parameter is required.")]
    [InlineData("page/", "de", HttpStatusCode.BadRequest, "Either the id or the url parameter is required.")]
    [InlineData("post/?id=1", "de", HttpStatusCode.NotFound, "No Page matches the given url or id.")]
    public async Task Says_what_is_not_there(string path, string language, HttpStatusCode status, string error)
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        using var response = await host.SendAsync(HttpMethod.Get, $"/api/v3/musterkreis/{language}/{path}");

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe($$"""{"error":"{{error}}"}""");
    }

    [Fact]
    public async Task Children_of_a_language_the_region_does_not_have_are_an_empty_list()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        (await Paths(host, "/api/v3/musterkreis/tr/children/?depth=1")).ShouldBeEmpty();
    }

    private static string Braced(Guid key) => $"{{localLink:{key}}}";

    private static async Task<string[]> Paths(IntegreatHost host, string path) =>
        [.. (await host.JsonAsync(path)).AsArray().Select(page => (string)page!["path"]!)];
}
