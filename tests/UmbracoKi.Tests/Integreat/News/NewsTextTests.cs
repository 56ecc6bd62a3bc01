using System.Net;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using UmbracoKi.Integreat.News;

namespace UmbracoKi.Tests.Integreat.News;

public class NewsTextTests
{
    [Theory]
    [InlineData("Mo < Di & Mi > Do", "Mo < Di & Mi > Do")]
    [InlineData("Größe: 5 &lt; 6", "Größe: 5 &lt; 6")]
    [InlineData("<b>x</b>", "&amp;lt;b>x&amp;lt;/b>")]
    [InlineData("&lt;script&gt;", "&amp;lt;script&gt;")]
    [InlineData("&#60;img src=x onerror=y>", "&amp;lt;img src=x onerror=y>")]
    public void Keeps_text_and_makes_no_tags(string text, string expected)
    {
        NewsText.Plain(text).ShouldBe(expected);
    }

    [Property]
    public Property Never_becomes_a_tag_once_decoded()
    {
        var pieces = Gen.Elements("<", "&lt;", "&#60;", "&#x3c;", "&LT;", "&amp;", "lt;", "b", "/", "!", " ", ">", "&#98;", "&lt");
        var texts = Gen.ListOf(pieces).Select(list => string.Concat(list));

        return Prop.ForAll(texts.ToArbitrary(), text =>
            !System.Text.RegularExpressions.Regex.IsMatch(WebUtility.HtmlDecode(NewsText.Plain(text)), "<[A-Za-z/!?]"));
    }
}
