using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.PropertyEditors.Pickers;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class PickerEditorTests
{
    private const string StoredMedia =
        """[{"key":"00000000-0000-4000-8000-000000000111","mediaKey":"00000000-0000-4000-8000-000000000211","mediaTypeAlias":"Image","crops":[],"focalPoint":null}]""";

    private const string SentMedia =
        """[{"key":"00000000-0000-4000-8000-000000000111","mediaKey":"00000000-0000-4000-8000-000000000211","mediaTypeAlias":"Image","focalPoint":{"left":0.5,"top":0.5},"crops":[]}]""";

    private const string StoredNodes = "umb://document/00000000000040008000000000000101,umb://document/00000000000040008000000000000102";

    private const string SentNodes =
        """[{"type":"document","unique":"00000000-0000-4000-8000-000000000101"},{"type":"document","unique":"00000000-0000-4000-8000-000000000102"}]""";

    private static readonly Guid MediaKey = new("00000000-0000-4000-8000-000000000211");

    private readonly EditorBench _bench = new();

    [Fact]
    public void Picked_media_is_stored_as_in_a_full_umbraco()
        => _bench.Store<MediaPicker3PropertyEditor>(SentMedia, new MediaPicker3Configuration()).ShouldBe(StoredMedia);

    [Fact]
    public void Stored_media_is_shown_as_in_a_full_umbraco()
        => _bench.Show<MediaPicker3PropertyEditor>(StoredMedia, new MediaPicker3Configuration()).ShouldBeJson(StoredMedia);

    [Fact]
    public void The_editor_gets_every_configured_crop_and_keeps_what_was_drawn()
    {
        var configuration = new MediaPicker3Configuration
        {
            EnableLocalFocalPoint = true,
            Crops = [new() { Alias = "breit", Width = 1600, Height = 900 }, new() { Alias = "quadrat", Width = 400, Height = 400 }],
        };
        const string sent =
            """
            [{"key":"00000000-0000-4000-8000-000000000111","mediaKey":"00000000-0000-4000-8000-000000000211","mediaTypeAlias":"Image",
              "crops":[{"alias":"breit","width":1600,"height":900,"coordinates":{"x1":0.1,"y1":0,"x2":0.2,"y2":0.25}},
                       {"alias":"quadrat","width":400,"height":400,"coordinates":null}],"focalPoint":{"left":0.2,"top":0.7}}]
            """;

        object? stored = _bench.Store<MediaPicker3PropertyEditor>(sent, configuration);

        stored.ShouldBeOfType<string>().ShouldNotContain("quadrat");
        _bench.Show<MediaPicker3PropertyEditor>(stored, configuration).ShouldBeJson(sent);
    }

    [Fact]
    public void Nothing_picked_is_stored_as_null()
        => _bench.Store<MediaPicker3PropertyEditor>("[]", new MediaPicker3Configuration()).ShouldBeNull();

    [Fact]
    public void The_number_of_media_is_limited()
    {
        string two = $"[{SentMedia[1..^1]},{SentMedia[1..^1]}]";

        _bench.Refusals<MediaPicker3PropertyEditor>(two, new MediaPicker3Configuration { Multiple = false })
            .ShouldBe(["validation_multipleMediaNotAllowed"]);
        _bench.Refusals<MediaPicker3PropertyEditor>(two, new MediaPicker3Configuration { Multiple = true, ValidationLimit = new() { Max = 1 } })
            .ShouldBe(["validation_entriesExceed"]);
        _bench.RefusalsOf<MediaPicker3PropertyEditor>(StoredMedia, new MediaPicker3Configuration { Multiple = true, ValidationLimit = new() { Min = 2 } })
            .ShouldBe(["validation_entriesShort"]);
    }

    [Fact]
    public void Media_of_another_type_is_refused()
    {
        var image = Substitute.For<IMediaType>();
        image.Key.Returns(new Guid("cc07b313-0843-4aa8-bbda-871c8da728c8"));
        _bench.Port<IMediaTypeService>().Get("Image").Returns(image);

        _bench.Refusals<MediaPicker3PropertyEditor>(SentMedia, new MediaPicker3Configuration { Filter = "cc07b313-0843-4aa8-bbda-871c8da728c8" })
            .ShouldBeEmpty();
        _bench.Refusals<MediaPicker3PropertyEditor>(SentMedia, new MediaPicker3Configuration { Filter = "4c52d8ab-54e6-40cd-999c-7a5f24903e4d" })
            .ShouldBe(["validation_invalidMediaType"]);
    }

    [Fact]
    public void Media_outside_the_start_node_is_refused()
        => _bench.Refusals<MediaPicker3PropertyEditor>(SentMedia, new MediaPicker3Configuration { StartNodeId = Guid.NewGuid() })
            .ShouldBe(["validation_invalidStartNode"]);

    [Fact]
    public void Picked_media_is_a_reference()
        => _bench.References<MediaPicker3PropertyEditor>(StoredMedia).ShouldBe(["umb://media/00000000000040008000000000000211"]);

    [Fact]
    public void The_delivery_api_answers_media_as_in_a_full_umbraco()
    {
        _bench.HasMedia(MediaKey, "/media/r5fenntj/bild.png");

        DeliverMedia(StoredMedia).ShouldBeJson(
            """
            [{"focalPoint":null,"crops":[],"id":"00000000-0000-4000-8000-000000000211","name":"Bild neu","mediaType":"Image",
              "url":"/media/r5fenntj/bild.png","extension":"png","width":640,"height":400,"bytes":101724,"properties":{}}]
            """);
    }

    [Fact]
    public void Media_that_cannot_be_resolved_is_delivered_as_an_empty_list()
        => DeliverMedia(StoredMedia).ShouldBe("[]");

    [Theory]
    [InlineData(null)]
    [InlineData("""[{"mediaKey":"00000""")]
    [InlineData("""[{"mediaKey":5}]""")]
    [InlineData("{}")]
    [InlineData("nonsense")]
    public void Missing_and_malformed_stored_media_is_delivered_as_an_empty_list(string? stored)
        => DeliverMedia(stored).ShouldBe("[]");

    [Fact]
    public void The_udis_of_old_versions_are_read()
        => _bench.References<MediaPicker3PropertyEditor>("umb://media/00000000000040008000000000000211")
            .ShouldBe(["umb://media/00000000000040008000000000000211"]);

    [Fact]
    public void Picked_nodes_are_stored_as_udis()
        => _bench.Store<MultiNodeTreePickerPropertyEditor>(SentNodes).ShouldBe(StoredNodes);

    [Fact]
    public void Stored_nodes_are_shown_as_references()
        => _bench.Show<MultiNodeTreePickerPropertyEditor>(StoredNodes).ShouldBeJson(SentNodes);

    [Fact]
    public void Picked_nodes_are_references()
        => string.Join(',', _bench.References<MultiNodeTreePickerPropertyEditor>(StoredNodes)).ShouldBe(StoredNodes);

    [Fact]
    public void The_number_of_nodes_is_limited_whether_sent_or_stored()
    {
        _bench.Refusals<MultiNodeTreePickerPropertyEditor>(SentNodes, new MultiNodePickerConfiguration { MaxNumber = 1 })
            .ShouldBe(["validation_entriesExceed"]);
        _bench.RefusalsOf<MultiNodeTreePickerPropertyEditor>(StoredNodes, new MultiNodePickerConfiguration { MinNumber = 3 })
            .ShouldBe(["validation_entriesShort"]);
    }

    [Fact]
    public void A_node_of_another_kind_is_refused()
        => _bench.Refusals<MultiNodeTreePickerPropertyEditor>(
                SentNodes, new MultiNodePickerConfiguration { TreeSource = new() { ObjectType = "media" } })
            .ShouldBe(["validation_invalidObjectType"]);

    [Fact]
    public void A_node_of_another_type_is_refused()
    {
        Guid type = Guid.NewGuid();
        var content = Substitute.For<IContent>();
        content.ContentType.Key.Returns(type);
        _bench.Port<IContentService>().GetByIds(Arg.Any<IEnumerable<Guid>>()).Returns([content]);
        var documents = new MultiNodePickerConfigurationTreeSource { ObjectType = "content" };

        _bench.Refusals<MultiNodeTreePickerPropertyEditor>(SentNodes, new MultiNodePickerConfiguration { TreeSource = documents, Filter = $"{type}" })
            .ShouldBeEmpty();
        _bench.Refusals<MultiNodeTreePickerPropertyEditor>(SentNodes, new MultiNodePickerConfiguration { TreeSource = documents, Filter = $"{Guid.NewGuid()}" })
            .ShouldBe(["validation_invalidContentType"]);
    }

    [Theory]
    [InlineData("""[{"type":"planet","unique":"00000000-0000-4000-8000-000000000101"}]""")]
    [InlineData("\"nonsense\"")]
    [InlineData("{}")]
    public void What_is_no_list_of_nodes_is_refused(string json)
        => _bench.Refusals<MultiNodeTreePickerPropertyEditor>(json).ShouldHaveSingleItem();

    [Fact]
    public void What_depends_on_the_culture_of_a_request_is_never_cached()
    {
        IDeliveryApiPropertyValueConverter[] converters =
        [
            _bench.Create<UncachedContentPickerValueConverter>(),
            _bench.Create<UncachedMultiNodeTreePickerValueConverter>(),
            _bench.Create<MediaPicker3ValueConverter>(),
            _bench.Create<Embedded.PropertyEditors.Links.MultiUrlPickerValueConverter>(),
            _bench.Create<Embedded.PropertyEditors.RichText.RichTextValueConverter>(),
        ];
        IPublishedPropertyType type = EditorBench.PropertyType("any");

        converters.SelectMany(converter => new[]
            {
                converter.GetPropertyCacheLevel(type),
                converter.GetDeliveryApiPropertyCacheLevel(type),
                converter.GetDeliveryApiPropertyCacheLevelForExpansion(type),
            })
            .ShouldAllBe(level => level == PropertyCacheLevel.None);
    }

    [Fact]
    public void A_picked_document_that_is_not_published_is_delivered_as_null()
        => _bench.Deliver<UncachedContentPickerValueConverter>(
                "umb://document/00000000000040008000000000000100", Constants.PropertyEditors.Aliases.ContentPicker)
            .ShouldBe("null");

    private string DeliverMedia(string? stored)
        => _bench.Deliver<MediaPicker3ValueConverter>(
            stored, Constants.PropertyEditors.Aliases.MediaPicker3, new MediaPicker3Configuration());
}
