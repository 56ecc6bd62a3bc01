using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using UmbracoKi.Languages;
using UmbracoKi.Web.Overview;

namespace UmbracoKi.Web.Tests.Overview;

public sealed class OverviewPageTests
{
    private static readonly KiLanguage German = LanguageRegistry.GetByAppCode("de");

    private static readonly SiteOverview Site = new(
        "17.8.1",
        German,
        [
            new LanguageCoverage(German, 116, 116),
            new LanguageCoverage(LanguageRegistry.GetByAppCode("uk"), 115, 116),
            new LanguageCoverage(LanguageRegistry.GetByAppCode("ar"), 22, 116),
            new LanguageCoverage(LanguageRegistry.GetByAppCode("tr"), 0, 116),
        ],
        [new TypeCount("kiTopic", "Thema", 62)],
        116,
        new Guid("11111111-1111-1111-1111-111111111111"));

    [Fact]
    public void Shows_each_language_in_its_own_name_tag_and_direction()
    {
        var names = Parse(Site).QuerySelectorAll("bdi");

        names.Select(name => (name.TextContent, name.GetAttribute("lang"), name.GetAttribute("dir"))).ShouldBe(
        [
            ("Deutsch", "de-DE", "ltr"), ("Українська", "uk-UA", "ltr"), ("العربية", "ar", "rtl"), ("Türkçe", "tr-TR", "ltr"),
        ]);
    }

    [Fact]
    public void Shows_coverage_as_numbers_and_never_rounds_up_to_complete()
    {
        var rows = Parse(Site).QuerySelectorAll("section[aria-labelledby=languages] tbody tr");

        rows.Select(row => row.QuerySelector(".number")!.TextContent).ShouldBe(["116 von 116100 %", "115 von 11699 %", "22 von 11618 %", "0 von 1160 %"]);
        rows.Select(row => row.QuerySelector(".fill")!.GetAttribute("width")).ShouldBe(["100%", "99%", "18%", "0%"]);
    }

    [Fact]
    public void Gives_an_example_for_each_language_that_has_content()
    {
        var commands = Parse(Site).QuerySelectorAll("pre").Select(pre => pre.TextContent).ToList();

        commands.Count.ShouldBe(3);
        commands[0].ShouldBe("curl -H 'Accept-Language: de-DE' 'http://localhost:8080/umbraco/delivery/api/v2/content/item/11111111-1111-1111-1111-111111111111'");
        commands[1].ShouldContain("Accept-Language: uk-UA");
    }

    [Fact]
    public void Encodes_what_it_did_not_write_itself()
    {
        const string Evil = "</code><script>alert('&')</script>";
        var site = Site with { Types = [new TypeCount(Evil, Evil, 1)], UmbracoVersion = Evil };

        var page = Parse(site, Evil);

        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelector("section[aria-labelledby=content] td ~ td, section[aria-labelledby=content] tbody th span")!.TextContent.ShouldBe(Evil);
        page.QuerySelector("pre")!.TextContent.ShouldContain(Evil);
    }

    [Fact]
    public void Keeps_letters_of_every_script_readable_in_the_source() => Render(Site).ShouldContain("Українська");

    [Fact]
    public void Loads_nothing_and_runs_nothing()
    {
        var page = Parse(Site);

        page.QuerySelectorAll("script, img, iframe, object, form, [style], [src], link:not([rel=icon])").ShouldBeEmpty();
        page.QuerySelectorAll("*").SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on"));
    }

    [Fact]
    public void Has_exactly_the_style_its_policy_allows()
    {
        var style = Parse(Site).QuerySelector("style")!.TextContent;

        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        OverviewStyle.Policy.ShouldContain($"style-src 'sha256-{hash}'");
    }

    [Theory]
    [InlineData("de", "Sprachen", "/?lang=en", "en")]
    [InlineData("en", "Languages", "/", "de")]
    public void Can_be_read_in_German_and_English(string lang, string heading, string otherAddress, string otherLang)
    {
        var page = new HtmlParser().ParseDocument(OverviewPage.Render(Site, lang == "en" ? OverviewTexts.English : OverviewTexts.German, "http://localhost"));

        page.DocumentElement.GetAttribute("lang").ShouldBe(lang);
        page.QuerySelector("#languages")!.TextContent.ShouldBe(heading);
        var other = page.QuerySelector("header a")!;
        other.GetAttribute("href").ShouldBe(otherAddress);
        other.GetAttribute("lang").ShouldBe(otherLang);
    }

    [Fact]
    public void Says_so_when_nothing_is_published()
    {
        var empty = Site with { Types = [], Documents = 0, Example = null, Languages = [new LanguageCoverage(German, 0, 0)] };

        var page = Parse(empty);

        page.QuerySelector("section[aria-labelledby=content]")!.TextContent.ShouldContain("Noch ist nichts veröffentlicht.");
        page.QuerySelectorAll("pre").ShouldBeEmpty();
    }

    private static IDocument Parse(SiteOverview site, string address = "http://localhost:8080") => new HtmlParser().ParseDocument(Render(site, address));

    private static string Render(SiteOverview site, string address = "http://localhost:8080") => OverviewPage.Render(site, OverviewTexts.German, address);
}
