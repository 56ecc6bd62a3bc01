using FsCheck;
using FsCheck.Fluent;

namespace UmbracoKi.Tests.Integreat.Html;

/// <summary>Tag soup: pieces of markup, of tricks and of arbitrary text in any order.</summary>
internal sealed record Soup(string Html);

internal static class HtmlGenerator
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<a href=\"", "<a href=javascript:alert(1)>", "</a>", "<b>", "</b>", "<i>", "</i>", "<table>", "<tr>", "<td>",
        "</td>", "</table>", "<ul>", "<li>", "</li>", "<h2>", "</h2>", "<button>", "</button>", "<form>", "</form>", "<svg>", "</svg>", "<math>",
        "<mtext>", "<style>", "</style>", "<script>", "</script>", "<!--", "-->", "<img src=x onerror=alert(1)>", "<img src=\"", "<pre>", "\n", "</pre>",
        "<noscript>", "<template>", "<select>", "<option>", "<iframe src=https://player.vimeo.com/1>", "</iframe>", "<textarea>", "<title>", "<nobr>",
        "<font>", "</font>", "<dd>", "<dt>", "<ruby>", "<rt>", "<details open>", "<summary>", "<br>", "<hr>", "<col>", "<caption>", "<tbody>", "\"", "'",
        ">", "<", "&lt;", "&amp;", "&#106;", "&nbsp;", "\u00A0", "\0", "\r\n", "/", "=", " onclick=alert(1) ", " style=\"color:red;position:fixed\" ",
        "javascript:", "data:text/html,", "https://ok.example/", "/media/1.png", "Українська", "العربية", "text", " ", "<h1>", "<em>", "</em>", "<blockquote>",
        "<center>", "<frameset>", "<body onload=x>", "<html>", "</body>", "<plaintext>", "<xmp>", "<annotation-xml encoding=text/html>", "<foreignObject>",
    ];

    public static Arbitrary<Soup> Soups() =>
        Gen.OneOf(Gen.Elements(Pieces), Gen.Elements(Pieces), Gen.Elements(XssVectors.All), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
            .ListOf()
            .Select(pieces => new Soup(string.Concat(pieces)))
            .ToArbitrary();
}
