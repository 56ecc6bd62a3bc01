using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Media;

/// <summary>An image type with an alternative text in every language.</summary>
public sealed class VaryingMediaTests : IAsyncLifetime
{
    private static readonly Guid TextBox = new("0CC0EBA1-9960-42C9-BF9B-60E150B429AE");
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private MediaSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await MediaSite.StartAsync();
        (await _site.Host.Get<ILanguageService>().CreateAsync(new Language("uk-UA", "українська"), User)).Success.ShouldBeTrue();
        var types = _site.Host.Get<IMediaTypeService>();
        var image = types.Get(MediaSite.Image)!;
        image.Variations = ContentVariation.Culture;
        var alternative = await _site.PropertyAsync("altText", TextBox);
        alternative.Variations = ContentVariation.Culture;
        image.AddPropertyType(alternative, "image");
        (await types.UpdateAsync(image, User)).Success.ShouldBeTrue();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Each_language_is_delivered_its_own_text_and_the_one_file()
    {
        var key = await CreateAsync();

        var english = (await _site.DeliveredAsync($"media/item/{key}", "en-US"))!;
        var ukrainian = (await _site.DeliveredAsync($"media/item/{key}", "uk-UA"))!;

        (Text(english), Text(ukrainian)).ShouldBe(("A map", "Карта"));
        ((string)english["url"]!).ShouldEndWith("/map.png");
        ((string)ukrainian["url"]!).ShouldBe((string)english["url"]!);
        ((int)english["width"]!, (int)ukrainian["width"]!).ShouldBe((7, 7));
        ((string)ukrainian["name"]!).ShouldBe("Map");
    }

    [Fact]
    public async Task A_translation_changes_no_other_language_and_leaves_only_rows_a_full_umbraco_can_delete()
    {
        var key = await CreateAsync();
        var url = await _site.UrlOfAsync(key);

        var updated = await _site.Editing.UpdateAsync(
            key,
            new MediaUpdateModel
            {
                Variants = [new VariantModel { Culture = "en-US", Name = "Plan" }, new VariantModel { Culture = "uk-UA", Name = "Мапа" }],
                Properties = [MediaSite.FileValue(new JsonObject { ["src"] = url }), Alternative("en-US", "A map"), Alternative("uk-UA", "Мапа міста")],
            },
            User);

        updated.Status.ShouldBe(ContentEditingOperationStatus.Success);
        Text((await _site.DeliveredAsync($"media/item/{key}", "en-US"))!).ShouldBe("A map");
        Text((await _site.DeliveredAsync($"media/item/{key}", "uk-UA"))!).ShouldBe("Мапа міста");
        (await _site.GetAsync(key)).Name.ShouldBe("Plan");
        using var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_site.Host.DatabasePath}");
        database.Open();
        database.Texts("SELECT name FROM umbracoContentVersionCultureVariation").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_upload_that_names_no_language_belongs_to_the_default_one()
    {
        var key = await _site.CreateAsync(MediaSite.Image, "drop.png", SampleFiles.Png(2, 2));

        (await _site.GetAsync(key)).Name.ShouldBe("drop.png");
        ((int)(await _site.DeliveredAsync($"media/item/{key}", "uk-UA"))!["width"]!).ShouldBe(2);
    }

    private async Task<Guid> CreateAsync()
    {
        var upload = await _site.UploadAsync("map.png", SampleFiles.Png(7, 8));
        var created = await _site.Editing.CreateAsync(
            new MediaCreateModel
            {
                ContentTypeKey = MediaSite.Image,
                Variants = [new VariantModel { Culture = "uk-UA", Name = "Карта" }, new VariantModel { Culture = "en-US", Name = "Map" }],
                Properties =
                [
                    MediaSite.FileValue(new JsonObject { ["temporaryFileId"] = upload.ToString() }), Alternative("en-US", "A map"), Alternative("uk-UA", "Карта"),
                ],
            },
            User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        return created.Result.Content!.Key;
    }

    private static PropertyValueModel Alternative(string culture, string text) => new() { Alias = "altText", Culture = culture, Value = text };

    private static string? Text(JsonNode media) => (string?)media["properties"]!["altText"];
}
