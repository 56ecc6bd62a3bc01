using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.Tests.Media;

/// <summary>Media that documents pick or show.</summary>
public sealed class MediaInDocumentsTests : IAsyncLifetime
{
    private static readonly Guid UploadFile = new("84C6B441-31DF-4FFE-B67E-67D5BC3AE65A");
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private MediaSite _site = null!;
    private Guid _picked;
    private Guid _shown;
    private Guid _page;

    public async Task InitializeAsync()
    {
        _site = await MediaSite.StartAsync();
        _picked = await _site.CreateAsync(MediaSite.Image, "picked.png", SampleFiles.Png(3, 4));
        _shown = await _site.CreateAsync(MediaSite.Image, "shown.png", SampleFiles.Png(5, 6));
        _page = await _site.PublishPageAsync(_picked, _shown);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_picked_image_is_delivered_with_its_address_and_one_in_a_text_gets_its_address()
    {
        var properties = await Properties();

        var picture = properties["picture"]![0]!;
        ((string)picture["url"]!, (int)picture["width"]!).ShouldBe((await _site.UrlOfAsync(_picked), 3));
        ((string)properties["text"]!["markup"]!).ShouldContain($"src=\"{await _site.UrlOfAsync(_shown)}?width=100\"");
    }

    [Fact]
    public async Task A_change_of_the_medium_shows_at_once_in_the_document()
    {
        (await Properties())["picture"]!.AsArray().Count.ShouldBe(1);

        var media = await _site.GetAsync(_picked);
        media.Name = "renamed";
        _site.Host.Get<IMediaService>().Save(media).Success.ShouldBeTrue();
        ((string)(await Properties())["picture"]![0]!["name"]!).ShouldBe("renamed");

        await _site.Editing.MoveToRecycleBinAsync(_picked, Constants.Security.SuperUserKey);
        (await Properties())["picture"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_medium_knows_where_it_is_used()
    {
        var references = _site.Host.Get<ITrackedReferencesService>();

        foreach (var key in new[] { _picked, _shown })
        {
            var used = (await references.GetPagedRelationsForItemAsync(key, Umbraco.Cms.Core.Models.UmbracoObjectTypes.Media, 0, 10, true)).Result;
            used.Items.Select(item => item.NodeKey).ShouldBe([_page]);
        }
    }

    [Fact]
    public async Task A_copied_document_has_its_own_copy_of_an_uploaded_file()
    {
        var type = new ContentType(_site.Host.Get<IShortStringHelper>(), -1) { Alias = "form", Name = "Form", AllowedAsRoot = true };
        type.AddPropertyType(await _site.PropertyAsync("attachment", UploadFile));
        (await _site.Host.Get<IContentTypeService>().CreateAsync(type, User)).Success.ShouldBeTrue();
        var editing = _site.Host.Get<IContentEditingService>();
        var upload = await _site.UploadAsync("form.pdf", "%PDF-1.4"u8.ToArray());
        var original = await editing.CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = type.Key,
                Variants = [new VariantModel { Name = "Form" }],
                Properties = [new PropertyValueModel { Alias = "attachment", Value = new JsonObject { ["temporaryFileId"] = upload.ToString() } }],
            },
            User);
        original.Status.ShouldBe(ContentEditingOperationStatus.Success);

        var copy = (await editing.CopyAsync(original.Result.Content!.Key, null, false, false, User)).Result!;
        (await editing.DeleteAsync(original.Result.Content.Key, User)).Success.ShouldBeTrue();

        var address = (await editing.GetAsync(copy.Key))!.GetValue<string>("attachment")!;
        _site.Files.Where(f => f.EndsWith("form.pdf", StringComparison.Ordinal)).ShouldBe([address["/media/".Length..]]);
    }

    private async Task<JsonNode> Properties() => (await _site.DeliveredAsync($"content/item/{_page}"))!["properties"]!;
}
