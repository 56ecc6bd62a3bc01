using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

public sealed class PictureMapTests
{
    private static readonly Guid Medium = new("5b8b2b0e-3d3c-4f43-9d0b-3a6f2b1c7d10");

    private readonly PictureMap _map = new(new Dictionary<string, Guid> { ["https://cms.example.org/media/a.png?w=1&h=2"] = Medium }, new Uri("https://cms.example.org/"));

    [Theory]
    [InlineData("""<img src="/media/a.png?w=1&amp;h=2">""", "")]
    [InlineData("""<IMG alt='x > y' SRC='https://cms.example.org/media/a.png?w=1&amp;h=2'/>""", " alt='x > y'")]
    [InlineData("<img src=https://cms.example.org/media/a.png?w=1&h=2 width=3>", " width=3")]
    [InlineData("""<img data-src="b.png" src="/media/a.png?w=1&h=2#top" srcset="c.png 2x" data-udi="umb://media/1">""", " data-src=\"b.png\"")]
    public void Shows_the_medium_and_keeps_the_other_attributes(string image, string attributes) =>
        _map.Rewrite($"<p>{image}</p>").ShouldBe($"<p><img src=\"\" data-udi=\"umb://media/5b8b2b0e3d3c4f439d0b3a6f2b1c7d10\"{attributes}></p>");

    [Theory]
    [InlineData("<img src=\"/media/b.png\">")]
    [InlineData("<img alt=\"/media/a.png?w=1&h=2\">")]
    [InlineData("<p title=\"<img src='/media/a.png\">")]
    [InlineData("<imgs src=\"/media/a.png?w=1&amp;h=2\">")]
    public void Leaves_everything_else_as_it_is(string html) => _map.Rewrite(html).ShouldBe(html);

    [Theory]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("ftp://cms.example.org/a.png")]
    [InlineData("https://user:secret@cms.example.org/a.png")]
    [InlineData("https://cms.example.org/")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Fetches_over_http_only(string? address) => PictureAddress.Read(address, new Uri("https://cms.example.org/")).ShouldBeNull();

    [Theory]
    [InlineData("https://cms.example.org/a.png", true)]
    [InlineData("https://pictures.example.com/a.png", true)]
    [InlineData("http://127.0.0.1/a.png", false)]
    [InlineData("http://2130706433/a.png", false)]
    [InlineData("http://[::1]/a.png", false)]
    [InlineData("http://localhost/a.png", false)]
    [InlineData("http://a.localhost/a.png", false)]
    [InlineData("http://intranet/a.png", false)]
    public void Asks_no_host_that_only_this_machine_can_reach(string address, bool isPublic) =>
        PictureAddress.IsPublic(new Uri(address), new Uri("https://cms.example.org/")).ShouldBe(isPublic);

    [Theory]
    [InlineData("https://e.org/media/Smart%20phone_call.PNG?x=1", "smart-phone-call")]
    [InlineData("https://e.org/media/..%2F..%2Fetc%2Fpasswd", "passwd")]
    [InlineData("https://e.org/%D0%B0%D0%B1", "picture")]
    public void Names_files_in_plain_letters(string address, string name) => PictureAddress.NameOf(new Uri(address)).ShouldBe(name);
}
