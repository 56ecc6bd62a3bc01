using System.Text;
using FsCheck.Xunit;
using UmbracoKi.Embedded.Media.Security;

namespace UmbracoKi.Embedded.Tests.Media;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("<html><body>")]
    [InlineData("  \n<!DOCTYPE html>")]
    [InlineData("<!doctype HTML PUBLIC \"-//W3C//DTD\">")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<!-- svg --><script>")]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void Html_is_recognised_however_it_begins(string text)
    {
        Markup.KindOf(Encoding.UTF8.GetBytes(text)).ShouldBe(FileKind.Html);
        Markup.KindOf([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).ShouldBe(FileKind.Html);
        Markup.KindOf([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]).ShouldBe(FileKind.Html);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<?xml version=\"1.0\"?><!-- drawn --><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\" [<!ENTITY a \"b\">]><svg>")]
    [InlineData("<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>")]
    public void Svg_is_recognised_behind_comments_and_declarations(string text)
        => Markup.KindOf(Encoding.UTF8.GetBytes(text)).ShouldBe(FileKind.Svg);

    [Theory]
    [InlineData("jpg", "<html>")]
    [InlineData("PNG", "GIF89a")]
    [InlineData("svg", "<html>")]
    [InlineData("svg", "no markup")]
    [InlineData("pdf", "MZ")]
    [InlineData("docx", "%PDF-1.4")]
    public void An_extension_that_the_bytes_belie_does_not_agree(string extension, string content)
        => FileKinds.Agree(extension, Encoding.UTF8.GetBytes(content)).ShouldBeFalse();

    [Fact]
    public void An_extension_agrees_with_its_bytes_and_an_unknown_one_with_any()
    {
        FileKinds.Agree("jpeg", SampleFiles.Jpeg(1, 1)).ShouldBeTrue();
        FileKinds.Agree("svg", SampleFiles.Svg("")).ShouldBeTrue();
        FileKinds.Agree("txt", "anything"u8).ShouldBeTrue();
    }

    [Property(MaxTest = 2_000)]
    public void Any_bytes_are_of_some_kind(byte[] head) => Enum.IsDefined(FileKinds.Of(head)).ShouldBeTrue();

    [Property(MaxTest = 2_000)]
    public void Any_text_is_of_some_kind(string? text) => Enum.IsDefined(Markup.KindOf(Encoding.UTF8.GetBytes("<" + text))).ShouldBeTrue();
}
