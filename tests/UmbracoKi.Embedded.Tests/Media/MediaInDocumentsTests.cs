using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Tests.Media;

/// <summary>Media that documents pick or show.</summary>
public sealed class MediaInDocumentsTests : IAsyncLifetime
{
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

    private async Task<JsonNode> Properties() => (await _site.DeliveredAsync($"content/item/{_page}"))!["properties"]!;
}
