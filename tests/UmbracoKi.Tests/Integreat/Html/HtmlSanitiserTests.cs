using FsCheck.Xunit;
using UmbracoKi.Integreat.Html;

namespace UmbracoKi.Tests.Integreat.Html;

public class HtmlSanitiserTests
{
    private static readonly Guid Known = new("11111111-2222-3333-4444-555555555555");

    private static readonly ContentAddresses Addresses = new(
        key => key == Known ? "https://app.example/kreis/uk/кроки" : null,
        "https://app.example",
        "https://ki.example",
        ["vimeo.com"]);

    [Theory]
    [ClassData(typeof(XssVectors))]
    public void Nothing_that_runs_leaves(string vector)
    {
        var clean = Sanitise(vector);

        Dangers.In(clean).ShouldBeEmpty(clean);
        Sanitise(clean).ShouldBe(clean);
    }

    [Property(Arbitrary = [typeof(HtmlGenerator)], MaxTest = 1500)]
    internal void No_soup_is_dangerous_and_twice_is_as_once(Soup soup)
    {
        var clean = Sanitise(soup.Html);

        Dangers.In(clean).ShouldBeEmpty(clean);
        Sanitise(clean).ShouldBe(clean);
    }

    [Theory]
    [InlineData("<p>Ein <strong>Text</strong><br>mit <em>Auszeichnung</em></p>", "<p>Ein <strong>Text</strong><br>mit <em>Auszeichnung</em></p>")]
    [InlineData("<h2 id=\"a\" class=\"rot\" dir=\"rtl\">Überschrift</h2>", "<h2 class=\"rot\" dir=\"rtl\">Überschrift</h2>")]
    [InlineData("<p style=\"text-align: center; color: rgb(0, 0, 0); position: fixed\">x</p>", "<p style=\"text-align: center; color: rgb(0, 0, 0)\">x</p>")]
    [InlineData("<p style=\"margin-left: -900px\">x</p>", "<p>x</p>")]
    [InlineData("<center>x</center><blink>y</blink>", "xy")]
    [InlineData("<table><tbody><tr><td colspan=\"2\" onclick=\"x\">x</td></tr></tbody></table>", "<table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>")]
    [InlineData("<a href=\"mailto:a@b.example\">Mail</a> <a href=\"tel:+4921\">Tel</a>", "<a href=\"mailto:a@b.example\">Mail</a> <a href=\"tel:+4921\">Tel</a>")]
    [InlineData("<a href=\"https://a.example/?a=1&amp;b=2\" target=\"_blank\">x</a>", "<a href=\"https://a.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">x</a>")]
    [InlineData("<a href=\"/{localLink:11111111-2222-3333-4444-555555555555}\" type=\"document\">x</a>", "<a href=\"https://app.example/kreis/uk/кроки\">x</a>")]
    [InlineData("<a href=\"/{localLink:umb://document/11111111222233334444555555555555}#teil\">x</a>", "<a href=\"https://app.example/kreis/uk/кроки#teil\">x</a>")]
    [InlineData("<a href=\"/{localLink:99999999-2222-3333-4444-555555555555}\">nur <b>Text</b></a>", "nur <b>Text</b>")]
    [InlineData("<a href=\"/kreis/uk/x/\">x</a><a href=\"/media/1/a.pdf\">y</a>", "<a href=\"https://app.example/kreis/uk/x/\">x</a><a href=\"https://ki.example/media/1/a.pdf\">y</a>")]
    [InlineData("<img src=\"/media/1/a.png\" alt=\"Bild\" width=\"500\" onload=\"x\">", "<img src=\"https://ki.example/media/1/a.png\" alt=\"Bild\" width=\"500\">")]
    [InlineData("<img src=\"/media/1/a.png\" srcset=\"/media/1/a.png 1x, /media/1/b.png 2x\">", "<img src=\"https://ki.example/media/1/a.png\" srcset=\"https://ki.example/media/1/a.png 1x, https://ki.example/media/1/b.png 2x\">")]
    [InlineData("<iframe src=\"https://player.vimeo.com/video/1\" width=\"640\" allowfullscreen></iframe>", "<iframe src=\"https://player.vimeo.com/video/1\" width=\"640\" allowfullscreen=\"\"></iframe>")]
    [InlineData("<iframe src=\"https://video.example/1\">weg</iframe>", "")]
    [InlineData("<pre>\n\n  x</pre>", "<pre>\n\n  x</pre>")]
    [InlineData("<p>Müller&nbsp;&amp; Söhne &lt;b&gt;</p>", "<p>Müller&nbsp;&amp; Söhne &lt;b&gt;</p>")]
    [InlineData("  ", "")]
    [InlineData("<frameset><p>x</p></frameset>", "<p>x</p>")]
    [InlineData("</body></html><p>x</p>", "<p>x</p>")]
    public void Keeps_what_readers_need(string stored, string expected) => Sanitise(stored).ShouldBe(expected);

    [Fact]
    public void Survives_markup_nested_without_end()
    {
        var clean = Sanitise(string.Concat(Enumerable.Repeat("<b>", 20_000)) + "x");

        PlainText.Of(clean).ShouldBe("x");
    }

    [Theory]
    [InlineData("<p>Ein</p><p>Absatz &amp; mehr</p>", "Ein Absatz & mehr")]
    [InlineData("Un<b>ge</b>trennt<br>Zeile", "Ungetrennt Zeile")]
    [InlineData("<ul><li>a</li><li>b</li></ul>\n\n c", "a b c")]
    public void Plain_text_is_what_a_reader_sees(string html, string text) => PlainText.Of(html).ShouldBe(text);

    private static string Sanitise(string html) => HtmlSanitiser.Sanitise(html, Addresses);
}
