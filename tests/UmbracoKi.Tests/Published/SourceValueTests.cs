using Umbraco.Cms.Core;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

public class SourceValueTests
{
    private const string Key = "5b8b2b0e-3d3c-4f43-9d0b-3a6f2b1c7d10";
    private const string Compact = "5b8b2b0e3d3c4f439d0b3a6f2b1c7d10";

    [Theory]
    [InlineData("""{"markup":"<p>a</p>","blocks":{}}""", "<p>a</p>")]
    [InlineData("<p>a</p>", "<p>a</p>")]
    [InlineData("{not json", "{not json")]
    [InlineData("""{"markup":""}""", null)]
    public void Rich_text_is_its_markup(string source, string? expected) =>
        SourceValue.Read(Constants.PropertyEditors.Aliases.RichText, source).ShouldBe(expected);

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(1L, true)]
    [InlineData(true, true)]
    [InlineData("1", true)]
    [InlineData("False", false)]
    public void A_yes_is_read_however_it_is_stored(object source, bool expected) =>
        SourceValue.Read(Constants.PropertyEditors.Aliases.Boolean, source).ShouldBe(expected);

    [Theory]
    [InlineData("""["blue"]""", "blue")]
    [InlineData("blue", "blue")]
    [InlineData("[]", null)]
    [InlineData("[", null)]
    public void A_choice_is_the_first_entry(string source, string? expected) =>
        SourceValue.Read(Constants.PropertyEditors.Aliases.DropDownListFlexible, source).ShouldBe(expected);

    [Theory]
    [InlineData($"umb://document/{Compact}")]
    [InlineData($$"""[{"type":"document","unique":"{{Key}}"}]""")]
    public void Picks_are_keys(string source) =>
        SourceValue.Read(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, source)
            .ShouldBeAssignableTo<IReadOnlyList<Guid>>()!.ShouldBe([Guid.Parse(Key)]);

    [Theory]
    [InlineData($$"""[{"key":"{{Key}}","mediaKey":"11111111-1111-1111-1111-111111111111"}]""", "11111111-1111-1111-1111-111111111111")]
    [InlineData("[]", null)]
    [InlineData("""[{"key":1,"mediaKey":2}]""", null)]
    [InlineData("{", null)]
    public void A_picture_is_the_key_of_the_medium(string source, string? expected) =>
        SourceValue.Read(Constants.PropertyEditors.Aliases.MediaPicker3, source).ShouldBe(expected is null ? null : Guid.Parse(expected));

    [Fact]
    public void A_time_stays_what_the_clock_showed()
    {
        var stored = new DateTime(2030, 7, 1, 15, 0, 0, DateTimeKind.Utc);

        var time = SourceValue.Read(Constants.PropertyEditors.Aliases.DateTime, stored).ShouldBeOfType<DateTime>();

        time.ShouldBe(new DateTime(2030, 7, 1, 15, 0, 0));
        time.Kind.ShouldBe(DateTimeKind.Unspecified);
    }

    [Theory]
    [InlineData(51.2556)]
    [InlineData("51.2556")]
    public void A_coordinate_is_a_decimal(object source) =>
        SourceValue.Read(Constants.PropertyEditors.Aliases.Decimal, source).ShouldBe(51.2556m);

    [Theory]
    [InlineData($$"""<a type="document" href="/{localLink:{{Key}}}">x</a>""")]
    [InlineData($$"""<a href="/{localLink:umb://document/{{Compact}}}" title="x">x</a>""")]
    [InlineData($$"""<img src="/media/x.jpg" data-udi="umb://media/{{Compact}}">""")]
    public void Links_and_pictures_in_a_text_are_known(string markup) => SourceValue.LinkedIn(markup).ShouldBe([Guid.Parse(Key)]);

    [Theory]
    [InlineData("""{"src":"/media/x.jpg","crops":[]}""", "/media/x.jpg")]
    [InlineData("/media/x.jpg", "/media/x.jpg")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_address_of_a_file_is_read_from_both_forms(string? source, string? expected) => SourceValue.FileAddress(source).ShouldBe(expected);

    [Theory]
    [InlineData("/{localLink:ca4249ed-2b23-4337-b522-63cabe5587d1}", "/media/a/plan.pdf")]
    [InlineData("/{localLink:umb://media/ca4249ed2b234337b52263cabe5587d1}#page=2", "/media/a/plan.pdf#page=2")]
    [InlineData("/{localLink:0a4249ed-2b23-4337-b522-63cabe5587d1}", "/{localLink:0a4249ed-2b23-4337-b522-63cabe5587d1}")]
    [InlineData("https://amt.example/", "https://amt.example/")]
    public void Links_to_media_become_addresses_of_files(string link, string address)
    {
        var medium = Guid.Parse("ca4249ed-2b23-4337-b522-63cabe5587d1");

        var markup = SourceValue.WithMediaAddresses($"<p><a href=\"{link}\">x</a></p>", key => key == medium ? "/media/a/plan.pdf" : null);

        markup.ShouldBe($"<p><a href=\"{address}\">x</a></p>");
        SourceValue.LinkedIn("<a href=\"/{localLink:ca4249ed-2b23-4337-b522-63cabe5587d1}\">").ShouldBe([medium]);
    }

    [Theory]
    [InlineData($"<img src=\"\" data-udi=\"umb://media/{Compact}\" alt=\"a\">", $"<img src=\"/media/1/a.png\" data-udi=\"umb://media/{Compact}\" alt=\"a\">")]
    [InlineData($"<img alt=\"a > b\" data-udi='umb://media/{Compact}' src='/old.png?width=5'>", $"<img alt=\"a > b\" data-udi='umb://media/{Compact}' src=\"/media/1/a.png?width=5\">")]
    [InlineData("<img src=\"/b.png\" data-udi=\"umb://media/none\">", "<img src=\"/b.png\" data-udi=\"umb://media/none\">")]
    public void A_picture_in_a_text_has_the_address_of_its_medium(string markup, string expected) =>
        SourceValue.WithMediaAddresses(markup, key => key == new Guid(Key) ? "/media/1/a.png" : null).ShouldBe(expected);
}
