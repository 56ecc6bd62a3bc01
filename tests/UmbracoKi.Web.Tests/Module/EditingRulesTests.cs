using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Web.Tests.Module;

/// <summary>What the module lets an editor do, by Umbraco's editing and publishing services on a real database.</summary>
public sealed class EditingRulesTests : IClassFixture<EditingRulesTests.Region>
{
    private readonly ModuleSite _site;
    private readonly Region _region;

    public EditingRulesTests(Region region)
    {
        _region = region;
        _site = region.Site;
    }

    public static TheoryData<string, string, string, string> Invalid => new()
    {
        { DocumentTypeAliases.Place, "openingHours", "Mo-Fr 25:00-99:00", "Öffnungszeiten" },
        { DocumentTypeAliases.Place, "openingHours", "montags bis freitags", "Öffnungszeiten" },
        { DocumentTypeAliases.Contact, "openingHours", "Mo 12:00-", "Öffnungszeiten" },
        { DocumentTypeAliases.Event, "recurrence", "FREQ=SOMETIMES", "Wiederholung" },
        { DocumentTypeAliases.Event, "recurrence", "BYDAY=MO", "Wiederholung" },
        { DocumentTypeAliases.Region, "slug", "Kreis Muster!", "Kurzname in Adressen" },
        { DocumentTypeAliases.Region, "timeZone", "Europe/Viersen", "Zeitzone" },
        { DocumentTypeAliases.Region, "towns", "Viersen; fünfzig; sechs", "Städte und Gemeinden" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task Refuses_a_value_nobody_can_read_and_keeps_what_is_stored(string type, string alias, string value, string field)
    {
        var document = await _region.CreateAsync(type);
        var before = Values(document);

        var (status, messages) = await _site.TryUpdateAsync(document, "Umbenannt", new() { [alias] = value });

        status.ShouldBe(ContentEditingOperationStatus.CancelledByNotification);
        messages.ShouldHaveSingleItem().ShouldStartWith($"„{before["name"]}“, Feld „{field}“: ");
        Values(document).ShouldBe(before);
    }

    [Fact]
    public async Task Words_the_refusal_of_a_number_out_of_range_and_does_not_publish_it()
    {
        var place = await _region.CreateAsync(DocumentTypeAliases.Place);

        var (status, messages) = await _site.TryUpdateAsync(place, "Am Pol vorbei", new() { ["latitude"] = 95.5m, ["longitude"] = 6.4m });

        status.ShouldBe(ContentEditingOperationStatus.CancelledByNotification);
        messages.ShouldHaveSingleItem().ShouldContain("Feld „Breitengrad“");
        _site.Document(place).GetValue<decimal?>("latitude").ShouldBeNull();
    }

    [Theory]
    [InlineData(DocumentTypeAliases.Place, "openingHours", "Mo-Fr 08:00-12:30; Do 14:00-18:00", false)]
    [InlineData(DocumentTypeAliases.Place, "openingHours", "Mo-Fr 08:00-12:30; Th 14:00-18:00", true)]
    [InlineData(DocumentTypeAliases.Contact, "openingHours", "24/7", true)]
    [InlineData(DocumentTypeAliases.Event, "recurrence", "FREQ=MONTHLY;BYDAY=1MO;COUNT=12", true)]
    [InlineData(DocumentTypeAliases.Region, "timeZone", "Europe/Berlin", true)]
    public async Task Takes_a_value_that_can_be_read(string type, string alias, string value, bool valid)
    {
        var document = await _region.CreateAsync(type);

        var status = await _site.UpdateAsync(document, "Umbenannt", new() { [alias] = value });

        status.ShouldBe(valid ? ContentEditingOperationStatus.Success : ContentEditingOperationStatus.CancelledByNotification);
        if (valid)
        {
            _site.Document(document).GetValue<string>(alias).ShouldBe(value);
            (await _site.PublishAsync(document)).ShouldBe(ContentPublishingOperationStatus.Success);
        }
    }

    [Fact]
    public async Task Keeps_an_event_that_ends_before_it_starts_as_a_draft_only()
    {
        var document = await _region.CreateAsync(DocumentTypeAliases.Event);
        (await _site.UpdateAsync(document, "Fest", new() { ["end"] = "2027-01-11 13:00:00" })).ShouldBe(ContentEditingOperationStatus.Success);

        var (status, messages) = await _site.TryPublishAsync(document);

        status.ShouldBe(ContentPublishingOperationStatus.CancelledByEvent);
        messages.ShouldBe(["„Fest“, Feld „Ende“: Das Ende liegt vor dem Beginn."]);
        _site.Document(document).Published.ShouldBeFalse();
        _site.Document(document).GetCultureName(ModuleSite.German).ShouldBe("Fest");
    }

    [Fact]
    public async Task Refuses_the_slug_of_another_region()
    {
        var before = _site.Host.Get<IContentService>().GetRootContent().Count();

        var (status, key, messages) = await _site.TryCreateAsync(DocumentTypeAliases.Region, null, "Noch ein Kreis", ModuleSite.RegionValues(Region.Slug));

        status.ShouldBe(ContentEditingOperationStatus.CancelledByNotification);
        key.ShouldBeNull();
        messages.ShouldHaveSingleItem().ShouldBe($"„Noch ein Kreis“, Feld „Kurzname in Adressen“: „{Region.Slug}“ benutzt schon die Region „Kreis Muster“.");
        _site.Host.Get<IContentService>().GetRootContent().Count().ShouldBe(before);
    }

    [Theory]
    [InlineData(DocumentTypeAliases.Place, DocumentTypeAliases.Topic)]
    [InlineData(DocumentTypeAliases.Event, DocumentTypeAliases.Places)]
    [InlineData(DocumentTypeAliases.Region, DocumentTypeAliases.Topic)]
    [InlineData(DocumentTypeAliases.Topic, DocumentTypeAliases.Place)]
    [InlineData(DocumentTypeAliases.Places, DocumentTypeAliases.Topic)]
    public async Task Allows_no_document_where_it_does_not_belong(string type, string below)
    {
        var parent = below == DocumentTypeAliases.Places ? _region.Folder(below) : await _region.CreateAsync(below);

        var (status, key, _) = await _site.TryCreateAsync(type, parent, "Am falschen Ort");

        status.ShouldBe(ContentEditingOperationStatus.NotAllowed);
        key.ShouldBeNull();
    }

    [Fact]
    public async Task Allows_nothing_but_regions_at_the_root_and_one_folder_of_each_kind()
    {
        var (topic, _, _) = await _site.TryCreateAsync(DocumentTypeAliases.Topic, null, "Ohne Region");
        var (second, _, messages) = await _site.TryCreateAsync(DocumentTypeAliases.Places, _region.Key, "Noch mehr Orte");

        topic.ShouldBe(ContentEditingOperationStatus.NotAllowed);
        second.ShouldBe(ContentEditingOperationStatus.CancelledByNotification);
        messages.ShouldHaveSingleItem().ShouldContain("„Noch mehr Orte“: Davon gibt es in dieser Region schon eines");
    }

    private Dictionary<string, object?> Values(Guid document)
    {
        var stored = _site.Document(document);
        var values = stored.Properties.ToDictionary(p => p.Alias, p => p.GetValue(p.PropertyType.Variations == ContentVariation.Culture ? ModuleSite.German : null));
        values["name"] = stored.GetCultureName(ModuleSite.German);
        values["version"] = stored.VersionId;
        return values;
    }

    /// <summary>One region with its folders.</summary>
    public sealed class Region : IAsyncLifetime
    {
        public const string Slug = "kreis-muster";

        private readonly Dictionary<string, Guid> _folders = [];
        private int _made;

        internal ModuleSite Site { get; private set; } = null!;

        internal Guid Key { get; private set; }

        public async Task InitializeAsync()
        {
            Site = await ModuleSite.StartAsync();
            Key = await Site.CreateAsync(DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues(Slug));
            (await Site.PublishAsync(Key)).ShouldBe(ContentPublishingOperationStatus.Success);
            foreach (var folder in new[] { DocumentTypeAliases.Places, DocumentTypeAliases.PlaceCategories, DocumentTypeAliases.Events, DocumentTypeAliases.Contacts })
            {
                _folders[folder] = await Site.CreateAsync(folder, Key, folder);
                (await Site.PublishAsync(_folders[folder])).ShouldBe(ContentPublishingOperationStatus.Success);
            }
        }

        public async Task DisposeAsync() => await Site.DisposeAsync();

        internal Guid Folder(string type) => _folders[type];

        /// <summary>A document of the type where it belongs, with what it must have.</summary>
        internal async Task<Guid> CreateAsync(string type)
        {
            var name = $"{type} {++_made}";
            return type switch
            {
                DocumentTypeAliases.Region => await Site.CreateAsync(type, null, name, ModuleSite.RegionValues($"kreis-{_made}")),
                DocumentTypeAliases.Place => await Site.CreateAsync(type, Folder(DocumentTypeAliases.Places), name, new() { ["category"] = Picked(await CategoryAsync()) }),
                DocumentTypeAliases.Event => await Site.CreateAsync(type, Folder(DocumentTypeAliases.Events), name, new()
                {
                    ["start"] = "2027-01-11 15:00:00",
                    ["end"] = "2027-01-11 17:00:00",
                }),
                DocumentTypeAliases.Contact => await Site.CreateAsync(type, Folder(DocumentTypeAliases.Contacts), name, new() { ["contactName"] = name }),
                _ => await Site.CreateAsync(type, Key, name),
            };
        }

        private async Task<Guid> CategoryAsync()
            => await Site.CreateAsync(DocumentTypeAliases.PlaceCategory, Folder(DocumentTypeAliases.PlaceCategories), $"Kategorie {_made}");

        private static JsonArray Picked(Guid key)
            => [new JsonObject { ["type"] = "document", ["unique"] = key.ToString("D") }];
    }
}
