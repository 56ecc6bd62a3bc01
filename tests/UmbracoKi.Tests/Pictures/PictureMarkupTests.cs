using UmbracoKi.Pictures;

namespace UmbracoKi.Tests.Pictures;

public class PictureMarkupTests
{
    private const string Medium = "5b8b2b0e3d3c4f439d0b3a6f2b1c7d10";

    [Theory]
    [InlineData($"<img src=\"/a.png\" data-udi=\"umb://media/{Medium}\">", $"<img alt=\"Rathaus &amp; &quot;Markt&quot;\" src=\"/a.png\" data-udi=\"umb://media/{Medium}\">")]
    [InlineData($"<img alt=\"\" src=\"/a.png\" data-udi=\"umb://media/{Medium}\">", $"<img alt=\"Rathaus &amp; &quot;Markt&quot;\" src=\"/a.png\" data-udi=\"umb://media/{Medium}\">")]
    [InlineData($"<IMG alt data-udi='umb://media/{Medium}' />", $"<img alt=\"Rathaus &amp; &quot;Markt&quot;\" data-udi='umb://media/{Medium}'>")]
    [InlineData($"<img title=\" alt='x'\" data-udi=\"umb://media/{Medium}\">", $"<img alt=\"Rathaus &amp; &quot;Markt&quot;\" title=\" alt='x'\" data-udi=\"umb://media/{Medium}\">")]
    [InlineData($"<img alt=\"Ein Haus\" data-udi=\"umb://media/{Medium}\">", $"<img alt=\"Ein Haus\" data-udi=\"umb://media/{Medium}\">")]
    [InlineData("<img src=\"/b.png\" alt=''>", "<img src=\"/b.png\" alt=''>")]
    [InlineData("<img data-udi=\"umb://media/11111111111111111111111111111111\">", "<img data-udi=\"umb://media/11111111111111111111111111111111\">")]
    public void A_picture_is_described_where_the_editor_said_nothing_and_its_medium_does(string markup, string expected) =>
        PictureMarkup.WithTexts($"<p>a</p>{markup}<p alt=''>b</p>", Text).ShouldBe($"<p>a</p>{expected}<p alt=''>b</p>");

    [Theory]
    [InlineData($"<img data-udi=\"umb://media/{Medium}\"><img alt=\"x\" src=\"/b.png\">", 0)]
    [InlineData("<img data-udi=\"umb://media/11111111111111111111111111111111\"><img alt=\" \" src=\"/b.png\"><p>img</p>", 2)]
    [InlineData("<p>no picture</p>", 0)]
    public void Pictures_nobody_describes_are_counted(string markup, int expected) => PictureMarkup.CountWithoutText(markup, Text).ShouldBe(expected);

    private static string? Text(Guid medium) => medium == new Guid(Medium) ? "Rathaus & \"Markt\"" : null;
}
