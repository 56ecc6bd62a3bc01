using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

public sealed class MarkdownTextTests
{
    private static readonly ContentPack Pack = new([new PackDocument("kita", null, "kiTopic", "10-kita/document.json", new Dictionary<string, PackValue>(), [])]);

    [Fact]
    public void Renders_headings_lists_and_emphasis()
    {
        var html = Render("## Wer?\n\n- **Alle**\n- Kinder\n\n1. Eins\n");

        html.ShouldBe("<h2>Wer?</h2>\n<ul>\n<li><strong>Alle</strong></li>\n<li>Kinder</li>\n</ul>\n<ol>\n<li>Eins</li>\n</ol>");
    }

    [Fact]
    public void Keeps_letters_of_every_script_as_they_are() => Render("Дитячий садок, روضة, größer").ShouldBe("<p>Дитячий садок, روضة, größer</p>");

    [Fact]
    public void Makes_a_link_to_a_document_one_that_Umbraco_follows()
    {
        var html = Render("Zur [**Kita**](ki:kita).");

        html.ShouldBe($"<p>Zur <a type=\"document\" href=\"/{{localLink:{DocumentKey.For("kita"):D}}}\"><strong>Kita</strong></a>.</p>");
    }

    [Fact]
    public void Leaves_addresses_elsewhere_alone()
        => Render("[BAMF](https://www.bamf.de/a?b=c&d=e)").ShouldBe("<p><a href=\"https://www.bamf.de/a?b=c&amp;d=e\">BAMF</a></p>");

    [Fact]
    public void Shows_HTML_as_text() => Render("Ein <script>alert(1)</script>").ShouldBe("<p>Ein &lt;script&gt;alert(1)&lt;/script&gt;</p>");

    [Theory]
    [InlineData("Text\n\n- [A](ki:kita)\n- [B](ki:schule)", 9, "\"schule\"")]
    [InlineData("[B](javascript:alert(1))", 6, "\"javascript:alert(1)\"")]
    [InlineData("[B](/kita)", 6, "\"/kita\"")]
    [InlineData("Text\n\n# Titel", 8, "##")]
    [InlineData("![Bild](https://example.org/a.png)", 6, "Pictures")]
    public void Names_file_and_line_of_what_is_not_allowed(string markdown, int line, string problem)
    {
        var error = Should.Throw<PackException>(() => Render(markdown));

        error.Message.ShouldStartWith($"de.md:{line}: ");
        error.Message.ShouldContain(problem);
    }

    // The text begins on line 6 of its file.
    private static string Render(string markdown) => MarkdownText.ToHtml(new PackText(markdown, 6), "de.md", Pack);
}
