using System.Globalization;
using System.Text.Json.Nodes;
using UmbracoKi.ContentModel;
using static UmbracoKi.Tests.Integreat.SiteBuilder;

namespace UmbracoKi.Tests.Integreat;

/// <summary>What the app cannot live without must be there even when editors left everything out.</summary>
public class CrashTableTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("path")]
    [InlineData("name_without_prefix")]
    [InlineData("bounding_box")]
    [InlineData("languages")]
    public async Task A_region_always_has(string field)
    {
        await using var host = await IntegreatHost.StartAsync(Bare());

        (await host.JsonAsync("/api/v3/regions/"))[0]![field].ShouldNotBeNull();
        (await host.JsonAsync("/api/v3/regions/bare/"))[field].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("path")]
    [InlineData("title")]
    [InlineData("last_updated")]
    [InlineData("content")]
    [InlineData("excerpt")]
    [InlineData("parent")]
    [InlineData("available_languages")]
    [InlineData("embedded_offers")]
    public async Task A_page_always_has(string field)
    {
        await using var host = await IntegreatHost.StartAsync(Bare());

        foreach (var path in new[] { "pages/", "children/?depth=2&url=below", "parents/?url=below" })
        {
            foreach (var page in (await host.JsonAsync("/api/v3/bare/de/" + path)).AsArray())
            {
                page![field].ShouldNotBeNull(path);
            }
        }
    }

    [Fact]
    public async Task Timestamps_have_a_T()
    {
        await using var host = await IntegreatHost.StartAsync(Bare());

        var page = await host.JsonAsync("/api/v3/bare/de/page/?url=below");

        foreach (var field in new[] { "last_updated", "modified_gmt" })
        {
            var text = (string)page[field]!;
            text[10].ShouldBe('T');
            DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ShouldBe(Edited);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("www.kreis.example")]
    [InlineData("/kontakt")]
    [InlineData("javascript:alert(1)")]
    public async Task An_organisation_without_an_absolute_website_is_left_out(string website)
    {
        var site = new SiteBuilder();
        var region = site.Region("bare", ["de"]);
        var organisation = site.Add(region, DocumentTypeAliases.Organisation, Musterkreis.In("de", "Verein"), Value("website", website));
        site.Topic(region, Musterkreis.In("de", "Seite"), Value("organisation", (IReadOnlyList<Guid>)[organisation]));
        await using var host = await IntegreatHost.StartAsync(site);

        var page = (await host.JsonAsync("/api/v3/bare/de/pages/"))[0]!.AsObject();

        page.ContainsKey("organization").ShouldBeTrue();
        page["organization"].ShouldBeNull();
    }

    [Fact]
    public async Task The_imprint_has_title_date_and_content_and_is_no_list()
    {
        await using var host = await IntegreatHost.StartAsync(Bare());

        var imprint = (await host.JsonAsync("/api/v3/bare/de/imprint/")).ShouldBeOfType<JsonObject>();

        ((string)imprint["title"]!).ShouldBe("Impressum");
        ((string)imprint["content"]!).ShouldBe("");
        ((string)imprint["last_updated"]!).ShouldBe("2026-08-20T10:15:00+02:00");
    }

    private static SiteBuilder Bare()
    {
        var site = new SiteBuilder();
        var region = site.Region("bare", ["de"]);
        var page = site.Topic(region, Musterkreis.In("de", "Page"));
        site.Topic(page, Musterkreis.In("de", "Below"));
        site.Add(region, DocumentTypeAliases.Imprint, Musterkreis.In("de", "Impressum"));
        return site;
    }
}
