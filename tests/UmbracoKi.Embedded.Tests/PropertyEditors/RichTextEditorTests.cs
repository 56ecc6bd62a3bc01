using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.PropertyEditors.RichText;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class RichTextEditorTests
{
    private const string Alias = Constants.PropertyEditors.Aliases.RichText;

    private const string StoredHello =
        """{"markup":"\u003Cp\u003EHallo\u003C/p\u003E","blocks":{"contentData":[],"settingsData":[],"expose":[],"Layout":{}}}""";

    private const string StoredLink =
        """{"markup":"\u003Cp\u003EHallo \u003Ca href=\u0022/{localLink:00000000-0000-4000-8000-000000000101}\u0022 type=\u0022document\u0022\u003EKind\u003C/a\u003E\u003C/p\u003E","blocks":{"contentData":[],"settingsData":[],"expose":[],"Layout":{}}}""";

    private const string SentHello =
        """{"markup":"<p>Hallo</p>","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]}}""";

    private const string BlockKey = "00000000-0000-4000-8000-000000000901";

    private const string SentBlocks =
        """
        {"markup":"<p>Hallo</p><umb-rte-block data-content-key=\"00000000-0000-4000-8000-000000000901\"></umb-rte-block>",
         "blocks":{"layout":{"Umbraco.RichText":[{"contentKey":"00000000-0000-4000-8000-000000000901"}]},
                   "contentData":[{"key":"00000000-0000-4000-8000-000000000901","values":[]}],"settingsData":[],"expose":[]}}
        """;

    private static readonly Guid DocumentKey = new("00000000-0000-4000-8000-000000000101");

    private readonly EditorBench _bench = new();

    [Fact]
    public void A_text_is_stored_as_in_a_full_umbraco()
        => _bench.Store<RichTextPropertyEditor>(SentHello).ShouldBe(StoredHello);

    [Fact]
    public void A_text_with_a_local_link_is_stored_as_in_a_full_umbraco()
        => _bench.Store<RichTextPropertyEditor>(
            """{"markup":"<p>Hallo <a href=\"/{localLink:00000000-0000-4000-8000-000000000101}\" type=\"document\">Kind</a></p>","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]}}""")
            .ShouldBe(StoredLink);

    [Fact]
    public void A_stored_text_is_shown_as_in_a_full_umbraco()
        => _bench.Show<RichTextPropertyEditor>(StoredHello).ShouldBeJson(SentHello);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("""{"markup":"","blocks":null}""")]
    [InlineData("""{"markup":"  "}""")]
    [InlineData("""{"markup":null}""")]
    public void No_text_is_stored_as_null(string json)
        => _bench.Store<RichTextPropertyEditor>(json).ShouldBeNull();

    [Fact]
    public void Html_alone_is_accepted_from_code_and_from_old_versions()
    {
        _bench.StoreValue<RichTextPropertyEditor>("<p>Hallo</p>").ShouldBe(StoredHello);
        _bench.Show<RichTextPropertyEditor>("<p>Hallo</p>").ShouldBeJson(SentHello);
    }

    [Property]
    public void Any_text_survives(NonWhiteSpaceString text)
    {
        string markup = WithoutLoneSurrogates(text.Get);

        object? stored = _bench.StoreValue<RichTextPropertyEditor>(new { markup });

        RichTextValue.Read(stored, _bench.Serializer)!.Markup.ShouldBe(markup);
        RichTextValue.Read(_bench.ShowValue<RichTextPropertyEditor>(stored), _bench.Serializer)!.Markup.ShouldBe(markup);
    }

    [Property]
    public void Any_stored_text_is_delivered_without_an_exception(string? stored)
        => _bench.Deliver<RichTextValueConverter>(stored, Alias).ShouldContain("\"markup\"");

    [Fact]
    public void The_sanitizer_is_applied_before_storing()
    {
        var sanitizer = Substitute.For<IHtmlSanitizer>();
        sanitizer.Sanitize("<p>Hallo</p><script>x</script>").Returns("<p>Hallo</p>");
        _bench.Services.Use(sanitizer);

        _bench.Store<RichTextPropertyEditor>("""{"markup":"<p>Hallo</p><script>x</script>"}""").ShouldBe(StoredHello);
    }

    [Fact]
    public void Blocks_are_kept_in_the_form_a_full_umbraco_stores_and_shown_in_that_of_the_client()
    {
        var stored = (string)_bench.Store<RichTextPropertyEditor>(SentBlocks)!;
        var shown = JsonNode.Parse(_bench.Show<RichTextPropertyEditor>(stored))!;

        JsonNode.Parse(stored)!["blocks"]!["Layout"]!["Umbraco.RichText"]![0]!["contentKey"]!.GetValue<string>().ShouldBe(BlockKey);
        shown["blocks"]!["layout"]!["Umbraco.RichText"]![0]!["contentKey"]!.GetValue<string>().ShouldBe(BlockKey);
        shown["blocks"]!["contentData"]![0]!["key"]!.GetValue<string>().ShouldBe(BlockKey);
        _bench.RefusalsOf<RichTextPropertyEditor>(stored).ShouldBeEmpty();
    }

    [Fact]
    public void Blocks_that_cannot_be_read_are_refused()
        => _bench.Refusals<RichTextPropertyEditor>(SentBlocks.Replace("[{\"contentKey\"", "[7,{\"contentKey\"", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("blocks");

    [Theory]
    [InlineData("<p>Hallo</p><script>alert(1)</script>")]
    [InlineData("<p>Hallo</p><SCRIPT src=\"x\"></SCRIPT >")]
    [InlineData("<p>Hallo<script></p>")]
    public void Script_elements_are_not_stored(string markup)
        => RichTextValue.Read(_bench.StoreValue<RichTextPropertyEditor>(new { markup }), _bench.Serializer)!.Markup
            .ShouldSatisfyAllConditions(
                stored => stored.ShouldStartWith("<p>Hallo"),
                stored => stored.ShouldNotContain("script", Case.Insensitive));

    [Fact]
    public void Blocks_are_left_out_of_the_delivered_text()
        => Deliver((string)_bench.Store<RichTextPropertyEditor>(SentBlocks)!).ShouldBeJson("""{"markup":"<p>Hallo</p>","blocks":[]}""");

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"markup":7}""")]
    public void What_is_no_rich_text_is_refused(string json)
        => _bench.Refusals<RichTextPropertyEditor>(json).ShouldHaveSingleItem();

    [Theory]
    [InlineData("""{"markup":""}""")]
    [InlineData("""{"markup":"<p></p>"}""")]
    public void A_mandatory_text_must_say_something(string json)
        => _bench.Refusals<RichTextPropertyEditor>(json, mandatory: true).ShouldBe([Constants.Validation.ErrorMessages.Properties.Empty]);

    [Fact]
    public void A_pattern_is_checked_against_the_html()
    {
        _bench.Refusals<RichTextPropertyEditor>(SentHello, pattern: "^<p>").ShouldBeEmpty();
        _bench.Refusals<RichTextPropertyEditor>(SentHello, pattern: "^<h1>").ShouldHaveSingleItem();
    }

    [Fact]
    public void Text_nested_too_deeply_is_refused_and_delivered_empty()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 20_000));

        _bench.RefusalsOf<RichTextPropertyEditor>(new { markup = deep }).ShouldHaveSingleItem();
        Deliver(deep).ShouldBeJson("""{"markup":"","blocks":[]}""");
    }

    [Fact]
    public void Local_links_and_images_are_references()
    {
        const string markup =
            """
            <p><a href="/{localLink:umb://document/00000000000040008000000000000102}">alt</a>
            <a type="document" href="/{localLink:00000000-0000-4000-8000-000000000101}">neu</a>
            <img src="/media/x.png" data-udi="umb://media/00000000000040008000000000000211"></p>
            """;

        _bench.References<RichTextPropertyEditor>(markup).ShouldBe(
            [
                "umb://media/00000000000040008000000000000211",
                "umb://document/00000000000040008000000000000101",
                "umb://document/00000000000040008000000000000102",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void The_delivery_api_answers_a_local_link_as_in_a_full_umbraco()
    {
        _bench.HasDocument(DocumentKey, "/kind-eins/");

        DeliveredMarkup(StoredLink).ShouldBe(
            """<p>Hallo <a href="/kind-eins/" data-start-item-path="start" data-start-item-id="00000000-0000-4000-8000-000000000100">Kind</a></p>""");
    }

    [Theory]
    [InlineData("""<a href="/{localLink:umb://document/00000000000040008000000000000101}">Kind</a>""", "/kind-eins/")]
    [InlineData("""<a type="document" href="/{localLink:00000000-0000-4000-8000-000000000101}#zeiten">Kind</a>""", "/kind-eins/#zeiten")]
    [InlineData("""<a type="Document" href="/{localLink:00000000-0000-4000-8000-000000000101}?a=1&amp;b=2">Kind</a>""", "/kind-eins/?a=1&amp;b=2")]
    public void Every_form_of_local_link_is_resolved(string markup, string expected)
    {
        _bench.HasDocument(DocumentKey, "/kind-eins/");

        DeliveredMarkup(markup).ShouldBe(
            $"""<a href="{expected}" data-start-item-path="start" data-start-item-id="00000000-0000-4000-8000-000000000100">Kind</a>""");
    }

    [Fact]
    public void A_local_link_that_leads_nowhere_loses_its_address()
        => DeliveredMarkup(StoredLink).ShouldBe("<p>Hallo <a>Kind</a></p>");

    [Fact]
    public void Other_links_and_text_stay_as_they_are()
    {
        const string markup = """<p>Öffnungszeiten: <a href="https://example.com/?a=1&amp;b=2" type="text/html">Ґанок &amp; 🏠</a><br>&nbsp;5 &lt; 6</p>""";

        DeliveredMarkup(markup).ShouldBe(markup);
    }

    [Fact]
    public void Images_get_the_address_of_their_media_item_and_keep_their_size()
    {
        _bench.HasMedia(new Guid("00000000-0000-4000-8000-000000000211"), "/media/neu/bild.png");

        DeliveredMarkup("""<img src="/media/alt/bild.png?width=500" data-udi="umb://media/00000000000040008000000000000211" alt="Bild">""")
            .ShouldBe("""<img src="/media/neu/bild.png?width=500" alt="Bild">""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("""{"markup":"<p>Ha""")]
    [InlineData("""{"markup":"a","markup":"b","blocks":{}}""")]
    [InlineData("""{"markup":"<p></p>"}""")]
    public void Missing_and_malformed_stored_text_is_delivered_as_empty(string? stored)
        => Deliver(stored).ShouldBeJson("""{"markup":"","blocks":[]}""");

    [Fact]
    public void A_blank_text_is_no_value()
    {
        var converter = _bench.Create<RichTextValueConverter>();

        converter.IsValue("""{"markup":"","blocks":null}""", PropertyValueLevel.Source).ShouldBe(false);
        converter.IsValue(StoredHello, PropertyValueLevel.Source).ShouldBe(true);
    }

    [Fact]
    public void The_delivery_api_answers_a_tree_of_elements_where_it_is_configured_to()
    {
        _bench.DeliveryApi.RichTextOutputAsJson = true;
        _bench.HasDocument(DocumentKey, "/kind-eins/");

        var root = _bench.Deliver<RichTextValueConverter>(StoredLink, Alias);

        root.ShouldContain("\"tag\":\"#root\"");
    }

    [Fact]
    public void In_code_a_text_has_its_local_links_resolved()
    {
        _bench.Port<IPublishedUrlProvider>().GetUrl(DocumentKey, Arg.Any<UrlMode>(), Arg.Any<string?>(), Arg.Any<Uri?>()).Returns("/kind-eins/");

        _bench.Convert<RichTextValueConverter>(StoredLink, Alias).ShouldBeAssignableTo<IHtmlEncodedString>()!
            .ToHtmlString()!.ShouldContain("href=\"/kind-eins/\"");
    }

    private string Deliver(string? stored) => _bench.Deliver<RichTextValueConverter>(stored, Alias);

    private static string WithoutLoneSurrogates(string text)
        => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private string DeliveredMarkup(string? stored) => JsonNode.Parse(Deliver(stored))!["markup"]!.GetValue<string>();
}
