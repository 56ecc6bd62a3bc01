using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

public class LinkRewriterTests
{
    private static readonly Guid Key = new("11111111-2222-5333-8444-555555555555");

    private readonly LinkRewriter _links = new([(Pages.Page("de", 1, "wohnen/müll"), Key)], new Uri("https://cms.example.org/"));

    [Theory]
    [InlineData("https://integreat.app/musterkreis/de/wohnen/müll/")]
    [InlineData("https://integreat.app/musterkreis/de/Wohnen/M%C3%BCll")]
    [InlineData("https://cms.example.org/musterkreis/de/wohnen/müll/")]
    [InlineData("/musterkreis/de/wohnen/müll/")]
    public void Makes_a_link_to_an_imported_page_local(string href) =>
        _links.Rewrite($"<p><a class=\"x\" href=\"{href}\">dort</a></p>", "de")
            .ShouldBe($"<p><a type=\"document\" class=\"x\" href=\"/{{localLink:{Key:D}}}\">dort</a></p>");

    [Fact]
    public void Keeps_the_fragment() =>
        _links.Rewrite("<a href='/musterkreis/de/wohnen/müll/#tonnen'>dort</a>", "de").ShouldContain($"/{{localLink:{Key:D}}}#tonnen");

    [Theory]
    [InlineData("https://www.example.org/musterkreis/de/wohnen/müll/")]
    [InlineData("https://integreat.app/musterkreis/de/anderes/")]
    [InlineData("//integreat.app/musterkreis/de/wohnen/müll/")]
    [InlineData("mailto:ki@example.org")]
    [InlineData("#tonnen")]
    [InlineData("javascript:alert(1)")]
    public void Keeps_every_other_link_as_it_is(string href) =>
        _links.Rewrite($"<a href=\"{href}\">dort</a>", "de").ShouldBe($"<a href=\"{href}\">dort</a>");

    [Fact]
    public void Keeps_a_link_into_another_language() =>
        _links.Rewrite("<a href=\"/musterkreis/de/wohnen/müll/\">німецькою</a>", "uk").ShouldNotContain("localLink");
}
