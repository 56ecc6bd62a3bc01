using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.ContentModel;
using UmbracoKi.Installation;
using UmbracoKi.Languages;
using UmbracoKi.Languages.Coverage;
using UmbracoKi.Pictures;
using UmbracoKi.Published;

namespace UmbracoKi.Web.Tests.Module;

/// <summary>A picture that is described in German and Ukrainian, in use in three languages.</summary>
public sealed class AlternativeTextTests : IAsyncLifetime
{
    private const string German = "de-DE";
    private const string Ukrainian = "uk-UA";
    private const string Arabic = "ar";

    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 7, 0, 0, 0, 8, 8, 6, 0, 0, 0, 0, 0, 0, 0];
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private ModuleSite _site = null!;
    private Guid _picture;
    private Guid _region;
    private Guid _topic;

    public async Task InitializeAsync()
    {
        _site = await ModuleSite.StartAsync(configure: builder => builder.Configuration["Umbraco:CMS:DeliveryApi:Media:Enabled"] = "true");
        _picture = await UploadAsync(new JsonObject { [German] = "Das Kreishaus", [Ukrainian] = "Будинок району" });
        string[] cultures = [German, Ukrainian, Arabic];
        _region = await _site.CreateAsync(DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues("kreis-muster"), cultures);
        _topic = await CreateTopicAsync(cultures);
        (await _site.PublishAsync(_region, cultures)).ShouldBe(ContentPublishingOperationStatus.Success);
        (await _site.PublishAsync(_topic, cultures)).ShouldBe(ContentPublishingOperationStatus.Success);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData(German, "Das Kreishaus")]
    [InlineData(Ukrainian, "Будинок району")]
    [InlineData(Arabic, null)]
    public async Task The_delivery_api_tells_each_language_its_own_text_whoever_asked_before(string culture, string? text)
    {
        foreach (var other in new[] { Ukrainian, German, Arabic })
        {
            await DeliveredAsync(other);
        }

        (await DeliveredAsync(culture)).ShouldBe((text, text));
    }

    [Fact]
    public async Task The_app_is_told_the_text_where_the_editor_left_it_empty_and_sees_a_change_at_once()
    {
        (await AppAsync("de")).ShouldContain("alt=\"Das Kreishaus\"");
        (await AppAsync("uk")).ShouldContain("alt=\"Будинок району\"");
        (await AppAsync("ar")).ShouldNotContain("alt=\"Das");
        (await AppAsync("de")).ShouldContain("alt=\"Eigener Text\"");

        (await UpdateAsync(new JsonObject { [Ukrainian] = "Ратуша", [Arabic] = "مبنى المقاطعة" })).ShouldBe(ContentEditingOperationStatus.Success);

        (await AppAsync("uk")).ShouldContain("alt=\"Ратуша\"");
        (await AppAsync("ar")).ShouldContain("alt=\"مبنى المقاطعة\"");
        (await AppAsync("de")).ShouldNotContain("Das Kreishaus");
        (await DeliveredAsync(Arabic)).Picked.ShouldBe("مبنى المقاطعة");
    }

    [Fact]
    public async Task What_is_not_described_in_a_language_is_counted_there()
    {
        Undescribed(German).ShouldBeEmpty();
        Undescribed(Ukrainian).ShouldBeEmpty();
        Undescribed(Arabic).ShouldBe([_topic]);

        (await UpdateAsync(new JsonObject { [Arabic] = "مبنى المقاطعة", [German] = "Das Kreishaus" })).ShouldBe(ContentEditingOperationStatus.Success);

        Undescribed(Arabic).ShouldBeEmpty();
        Undescribed(Ukrainian).ShouldBe([_topic]);
    }

    [Fact]
    public async Task A_text_too_long_is_refused_with_the_reason()
    {
        var validated = await _site.Host.Get<IMediaEditingService>().ValidateUpdateAsync(_picture, Update(new JsonObject { [German] = new string('a', 501) }));

        validated.Status.ShouldBe(ContentEditingOperationStatus.PropertyValidationError);
        validated.Result.ValidationErrors.ShouldHaveSingleItem().ErrorMessages.ShouldHaveSingleItem().ShouldContain("501");
    }

    [Fact]
    public async Task Installing_again_changes_nothing_and_leaves_the_administrators_wording()
    {
        var types = _site.Host.Get<IMediaTypeService>();
        var image = types.Get(Constants.Conventions.MediaTypes.Image)!;
        image.PropertyTypes.Single(property => property.Alias == AlternativeTexts.Property).Name = "Bildbeschreibung";
        (await types.UpdateAsync(image, User)).Success.ShouldBeTrue();

        var report = await _site.Host.Get<IUmbracoKiInstaller>().InstallAsync(CancellationToken.None);

        report.ChangedAnything.ShouldBeFalse();
        types.Get(Constants.Conventions.MediaTypes.Image)!.PropertyTypes.Single(property => property.Alias == AlternativeTexts.Property).Name.ShouldBe("Bildbeschreibung");
        (await DeliveredAsync(Ukrainian)).Picked.ShouldBe("Будинок району");
    }

    private async Task<Guid> UploadAsync(JsonObject texts)
    {
        var file = Guid.NewGuid();
        (await _site.Host.Get<ITemporaryFileService>().CreateAsync(
            new CreateTemporaryFileModel { Key = file, FileName = "kreishaus.png", OpenReadStream = () => new MemoryStream(Png) })).Success.ShouldBeTrue();
        var created = await _site.Host.Get<IMediaEditingService>().CreateAsync(
            new MediaCreateModel
            {
                ContentTypeKey = _site.Host.Get<IMediaTypeService>().Get(Constants.Conventions.MediaTypes.Image)!.Key,
                // As Umbraco's client uploads: in no language.
                Variants = [new VariantModel { Name = "Kreishaus" }],
                Properties =
                [
                    new PropertyValueModel { Alias = Constants.Conventions.Media.File, Value = new JsonObject { ["temporaryFileId"] = file.ToString() } },
                    new PropertyValueModel { Alias = AlternativeTexts.Property, Value = texts },
                ],
            },
            User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        return created.Result.Content!.Key;
    }

    private async Task<ContentEditingOperationStatus> UpdateAsync(JsonObject texts) =>
        (await _site.Host.Get<IMediaEditingService>().UpdateAsync(_picture, Update(texts), User)).Status;

    private MediaUpdateModel Update(JsonObject texts) => new()
    {
        Variants = [new VariantModel { Name = "Kreishaus" }],
        Properties =
        [
            new PropertyValueModel
            {
                Alias = Constants.Conventions.Media.File,
                Value = JsonNode.Parse(_site.Host.Get<IMediaService>().GetById(_picture)!.GetValue<string>(Constants.Conventions.Media.File)!),
            },
            new PropertyValueModel { Alias = AlternativeTexts.Property, Value = texts },
        ],
    };

    private async Task<Guid> CreateTopicAsync(string[] cultures)
    {
        var key = Guid.NewGuid();
        var created = await _site.Host.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                Key = key,
                ContentTypeKey = ContentModelKeys.DocumentType(DocumentTypeAliases.Topic),
                ParentKey = _region,
                Variants = [.. cultures.Select(culture => new VariantModel { Culture = culture, Name = $"Ankommen {culture}" })],
                Properties =
                [
                    new PropertyValueModel
                    {
                        Alias = "thumbnail",
                        Value = new JsonArray(new JsonObject { ["key"] = Guid.NewGuid().ToString(), ["mediaKey"] = _picture.ToString(), ["mediaTypeAlias"] = "Image" }),
                    },
                    .. cultures.SelectMany(culture => new[]
                    {
                        new PropertyValueModel { Alias = "title", Culture = culture, Value = "Ankommen" },
                        new PropertyValueModel
                        {
                            Alias = "content",
                            Culture = culture,
                            Value = new JsonObject
                            {
                                ["markup"] = $"""<p><img src="" data-udi="umb://media/{_picture:N}" alt=""><img alt="Eigener Text" src="" data-udi="umb://media/{_picture:N}"></p>""",
                            },
                        },
                    }),
                ],
            },
            User);
        created.Result.Content.ShouldNotBeNull();
        return key;
    }

    /// <summary>The text of the picture a document picks, and of the picture itself.</summary>
    private async Task<(string? Picked, string? Item)> DeliveredAsync(string culture)
    {
        var document = JsonNode.Parse(await _site.GetAsync($"/item/{_topic}?expand=properties[thumbnail[properties[$all]]]", culture))!;
        using var client = _site.Host.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        var item = JsonNode.Parse(await client.GetStringAsync(new Uri($"/umbraco/delivery/api/v2/media/item/{_picture}", UriKind.Relative)))!;
        return (
            (string?)document["properties"]!["thumbnail"]![0]!["properties"]![AlternativeTexts.Property],
            (string?)item["properties"]![AlternativeTexts.Property]);
    }

    private async Task<string> AppAsync(string language)
    {
        using var client = _site.Host.CreateClient();
        var pages = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v3/kreis-muster/{language}/pages/", UriKind.Relative))).RootElement;
        return pages.EnumerateArray().Single().GetProperty("content").GetString()!;
    }

    private List<Guid> Undescribed(string culture) =>
        [.. new SiteCoverage(_site.Host.Get<IPublishedSiteAccessor>().Current, _site.Host.Get<SiteLanguages>())
            .Documents(LanguageRegistry.GetByCulture(culture), TranslationState.Undescribed).Select(document => document.Key)];
}
