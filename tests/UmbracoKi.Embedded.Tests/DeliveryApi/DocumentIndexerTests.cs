using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbracoKi.Embedded.DeliveryApi.Querying;
using UmbracoKi.Embedded.DeliveryApi.Querying.Fields;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class DocumentIndexerTests
{
    private static readonly DateTime Published = new(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly IPublicAccessService _publicAccess = Substitute.For<IPublicAccessService>();
    private readonly DeliveryApiSettings _settings = new();

    [Fact]
    public void Gives_one_entry_per_published_culture()
    {
        var content = Document(ContentVariation.Culture);
        foreach (var (culture, name) in new[] { ("de-DE", "Start"), ("uk-UA", "Головна") })
        {
            content.SetCultureName(name, culture);
            content.SetPublishInfo(culture, name, Published);
        }

        content.SetCultureName("العنوان", "ar");

        var entries = Index(content);

        entries.Select(entry => (entry.Culture, entry.Entry.Fields["sortName"].Single())).ShouldBe([("de-DE", "Start"), ("uk-UA", "Головна")], ignoreOrder: true);
        entries[0].Entry.Fields["updateDate"].ShouldBe([Published]);
    }

    [Fact]
    public void Handlers_see_published_values_not_saved_drafts()
    {
        var content = Document(ContentVariation.Nothing);
        content.SetValue("phone", "published");
        content.Properties["phone"]!.PublishValues();
        content.SetValue("phone", "draft");
        content.PublishName = "Veröffentlicht";
        content.Name = "Entwurf";
        content.Edited = true;

        var entry = Index(content).ShouldHaveSingleItem();

        entry.Culture.ShouldBeNull();
        entry.Entry.Fields["phone"].ShouldBe(["published"]);
        entry.Entry.Fields["name"].ShouldBe(["Veröffentlicht"]);
        content.GetValue("phone").ShouldBe("draft");
    }

    [Fact]
    public void Drafts_are_indexed_with_their_draft_values()
    {
        var content = Document(ContentVariation.Nothing);
        content.Published = false;
        content.SetValue("phone", "draft");

        Indexer().Index(content).ShouldBeEmpty();
        Indexer().IndexDraft(content).ShouldHaveSingleItem().Entry.Fields["phone"].ShouldBe(["draft"]);
    }

    [Fact]
    public void Protected_and_disallowed_documents_are_not_indexed()
    {
        var content = Document(ContentVariation.Nothing);
        _publicAccess.IsProtected(content).Returns(Attempt.Succeed((PublicAccessEntry?)null));
        Index(content).ShouldBeEmpty();

        _publicAccess.IsProtected(content).Returns(Attempt<PublicAccessEntry?>.Fail());
        _settings.DisallowedContentTypeAliases = new HashSet<string> { content.ContentType.Alias };
        Index(content).ShouldBeEmpty();
    }

    private static Content Document(ContentVariation variation)
    {
        var strings = new DefaultShortStringHelper(new DefaultShortStringHelperConfig());
        var type = new ContentType(strings, Constants.System.Root) { Alias = "page", Name = "Page", Variations = variation };
        type.AddPropertyType(new PropertyType(strings, Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar, "phone") { Name = "Phone" });
        return new Content("Start", Constants.System.Root, type) { Published = true, Edited = false };
    }

    private (string? Culture, DocumentIndexEntry Entry)[] Index(IContent content) => [.. Indexer().Index(content)];

    private DocumentIndexer Indexer()
    {
        var handlers = new ContentIndexHandlerCollection(() => [new StructureFields(Substitute.For<IDocumentNavigationQueryService>()), new DescriptionFields(), new Phone()]);
        var monitor = Substitute.For<IOptionsMonitor<DeliveryApiSettings>>();
        monitor.CurrentValue.Returns(_settings);
        return new DocumentIndexer(handlers, new IndexSchema(handlers), _publicAccess, monitor);
    }

    private sealed class Phone : IContentIndexHandler
    {
        public IEnumerable<IndexField> GetFields() => [new() { FieldName = "phone", FieldType = FieldType.StringRaw, VariesByCulture = false }];

        public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
            => content.GetValue("phone") is { } value ? [new() { FieldName = "phone", Values = [value] }] : [];
    }
}
