using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.PropertyEditors.Links;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class LinkEditorTests
{
    private const string Alias = Constants.PropertyEditors.Aliases.MultiUrlPicker;

    private const string StoredExternal =
        """[{"name":"Extern","target":"_blank","unique":null,"type":null,"udi":null,"url":"https://example.com","queryString":null}]""";

    private const string StoredDocument =
        """[{"name":null,"target":null,"unique":null,"type":null,"udi":"umb://document/00000000000040008000000000000101","url":null,"queryString":"#zeiten"}]""";

    private static readonly Guid DocumentKey = new("00000000-0000-4000-8000-000000000101");

    private readonly EditorBench _bench = new();

    [Fact]
    public void An_external_link_is_stored_as_in_a_full_umbraco()
        => _bench.Store<MultiUrlPickerPropertyEditor>(
            """[{"icon":null,"name":"Extern","target":"_blank","type":"external","unique":null,"url":"https://example.com","queryString":null,"published":false}]""")
            .ShouldBe(StoredExternal);

    [Fact]
    public void A_link_without_display_members_is_stored_where_a_full_umbraco_fails()
        => _bench.Store<MultiUrlPickerPropertyEditor>(
            """[{"icon":null,"name":"Extern","target":"_blank","type":"external","unique":null,"url":"https://example.com","queryString":null,"published":null}]""")
            .ShouldBe(StoredExternal);

    [Fact]
    public void A_link_to_a_document_stores_its_udi_and_not_its_address()
        => _bench.Store<MultiUrlPickerPropertyEditor>(
            $$"""[{"name":null,"target":null,"type":"document","unique":"{{DocumentKey}}","url":"/kind/","queryString":"#zeiten"}]""")
            .ShouldBe(StoredDocument);

    [Fact]
    public void An_external_link_is_shown_as_in_a_full_umbraco()
        => _bench.Show<MultiUrlPickerPropertyEditor>(StoredExternal).ShouldBeJson(
            """[{"icon":"icon-link","name":"Extern","published":true,"queryString":null,"target":"_blank","trashed":false,"type":"external","unique":null,"url":"https://example.com","culture":null}]""");

    [Fact]
    public void A_link_to_a_document_is_shown_with_its_state_in_the_culture()
    {
        var content = Substitute.For<IContent>();
        content.ContentType.Icon.Returns("icon-book");
        content.PublishedCultures.Returns(["de-DE"]);
        _bench.Port<IContentService>().GetById(DocumentKey).Returns(content);
        _bench.Port<IPublishedUrlProvider>().GetUrl(DocumentKey, UrlMode.Relative, Arg.Any<string?>()).Returns("/kind/");

        string german = _bench.Show<MultiUrlPickerPropertyEditor>(StoredDocument, culture: "de-DE");
        string ukrainian = _bench.Show<MultiUrlPickerPropertyEditor>(StoredDocument, culture: "uk-UA");

        german.ShouldBeJson(
            $$"""[{"icon":"icon-book","name":null,"published":true,"queryString":"#zeiten","target":null,"trashed":false,"type":"document","unique":"{{DocumentKey}}","url":"/kind/","culture":null}]""");
        ukrainian.ShouldContain("\"published\":false");
    }

    [Fact]
    public void Nothing_picked_is_stored_as_null_and_shown_as_an_empty_list()
    {
        _bench.Store<MultiUrlPickerPropertyEditor>("[]").ShouldBeNull();
        _bench.Show<MultiUrlPickerPropertyEditor>(null).ShouldBe("[]");
    }

    [Fact]
    public void Too_few_and_too_many_links_are_refused()
    {
        _bench.RefusalsOf<MultiUrlPickerPropertyEditor>(StoredExternal, new MultiUrlPickerConfiguration { MinNumber = 2 })
            .ShouldBe(["validation_entriesShort"]);
        _bench.Refusals<MultiUrlPickerPropertyEditor>("""[{"url":"a"},{"url":"b"}]""", new MultiUrlPickerConfiguration { MaxNumber = 1 })
            .ShouldBe(["validation_entriesExceed"]);
    }

    [Fact]
    public void A_mandatory_link_must_be_given()
        => _bench.Refusals<MultiUrlPickerPropertyEditor>("[]", new MultiUrlPickerConfiguration(), mandatory: true)
            .ShouldBe([Constants.Validation.ErrorMessages.Properties.Empty]);

    [Fact]
    public void What_is_no_list_of_links_is_refused()
        => _bench.Refusals<MultiUrlPickerPropertyEditor>("\"https://example.com\"").ShouldHaveSingleItem();

    [Fact]
    public void Links_to_documents_are_references()
    {
        _bench.References<MultiUrlPickerPropertyEditor>(StoredDocument).ShouldBe(["umb://document/00000000000040008000000000000101"]);
        _bench.References<MultiUrlPickerPropertyEditor>(StoredExternal).ShouldBeEmpty();
    }

    [Fact]
    public void The_delivery_api_answers_an_external_link_as_in_a_full_umbraco()
        => _bench.Deliver<MultiUrlPickerValueConverter>(StoredExternal, Alias).ShouldBeJson(
            """[{"url":"https://example.com","queryString":null,"title":"Extern","target":"_blank","destinationId":null,"destinationType":null,"route":null,"linkType":"External","culture":null}]""");

    [Fact]
    public void The_delivery_api_answers_a_document_with_its_route_and_name()
    {
        _bench.HasDocument(DocumentKey, "/kind-eins/");

        _bench.Deliver<MultiUrlPickerValueConverter>(StoredDocument, Alias).ShouldBeJson(
            $$$"""
            [{"url":null,"queryString":"#zeiten","title":"Kind","target":null,"destinationId":"{{{DocumentKey}}}","destinationType":"topicPage",
              "route":{"path":"/kind-eins/","queryString":null,"startItem":{"id":"{{{PublishedItems.StartKey}}}","path":"start"}},"linkType":"Content","culture":null}]
            """);
    }

    [Fact]
    public void A_link_to_an_unpublished_document_is_left_out()
        => _bench.Deliver<MultiUrlPickerValueConverter>(StoredDocument, Alias).ShouldBe("[]");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("""[{"name":"Ex""")]
    [InlineData("""{"name":"Extern"}""")]
    [InlineData("""[{"udi":"umb://nonsense"}]""")]
    [InlineData("[null]")]
    public void Missing_and_malformed_stored_links_are_delivered_as_none(string? stored)
        => _bench.Deliver<MultiUrlPickerValueConverter>(stored, Alias).ShouldBe("[]");

    [Fact]
    public void A_picker_for_one_link_converts_to_one_link()
    {
        var link = _bench.Convert<MultiUrlPickerValueConverter>(StoredExternal, Alias, new MultiUrlPickerConfiguration { MaxNumber = 1 })
            .ShouldBeOfType<Link>();

        (link.Name, link.Url, link.Type).ShouldBe(("Extern", "https://example.com", LinkType.External));
    }
}
