using System.Text.Json.Nodes;
using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.PropertyEditors.Blocks;
using Xunit;

namespace UmbracoKi.Embedded.Tests.PropertyEditors.Blocks;

/// <summary>Blocks from the client's value to the row, and to what is delivered.</summary>
public sealed class BlockEditorTests : IAsyncLifetime
{
    private const string German = "de-DE";
    private const string Ukrainian = "uk-UA";

    private static readonly string[] Both = [German, Ukrainian];
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private BlockSite _site = null!;

    public async Task InitializeAsync() => _site = await BlockSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Blocks_are_stored_in_umbracos_form_and_shown_as_they_were_sent()
    {
        var page = await _site.CreateAsync("cards", _site.List(_site.Block(BlockSite.Key, "Karte", cultures: Both)), Both);

        var stored = JsonNode.Parse(_site.Document(page).GetValue<string>("cards")!)!.AsObject();
        var shown = JsonNode.Parse(ShownJson(page, "cards"))!;

        stored.Select(member => member.Key).ShouldBe(["contentData", "settingsData", "expose", "Layout"]);
        stored["Layout"]!["Umbraco.BlockList"]![0]!["contentKey"]!.GetValue<string>().ShouldBe(BlockSite.Key);
        stored["contentData"]![0]!["contentTypeKey"]!.GetValue<Guid>().ShouldBe(_site.Card);
        shown["layout"]!["Umbraco.BlockList"]!.AsArray().Count.ShouldBe(1);
        Values(shown).ShouldBe(["note: Notiz", "title de-DE: Karte de-DE", "title uk-UA: Karte uk-UA"], ignoreOrder: true);
    }

    [Fact]
    public async Task Each_culture_is_delivered_its_own_blocks()
    {
        var page = await _site.CreateAsync(
            "cards", _site.List(_site.Block(BlockSite.Key, "Karte", cultures: Both), _site.Block(BlockSite.OtherKey, "Nur deutsch", cultures: German)), Both);
        await PublishAsync(page, Both);

        Titles(await _site.DeliveredAsync(page, "cards", German)).ShouldBe(["Karte de-DE", "Nur deutsch de-DE"]);
        Titles(await _site.DeliveredAsync(page, "cards", Ukrainian)).ShouldBe(["Karte uk-UA"]);
    }

    [Fact]
    public async Task Publishing_one_culture_leaves_the_published_texts_of_the_others()
    {
        var page = await _site.CreateAsync("cards", _site.List(_site.Block(BlockSite.Key, "Alt", cultures: Both)), Both);
        await PublishAsync(page, Both);
        await _site.SaveAsync(page, "cards", _site.List(_site.Block(BlockSite.Key, "Neu", cultures: Both)), Both);

        await PublishAsync(page, German);

        Titles(await _site.DeliveredAsync(page, "cards", German)).ShouldBe(["Neu de-DE"]);
        Titles(await _site.DeliveredAsync(page, "cards", Ukrainian)).ShouldBe(["Alt uk-UA"]);
        await PublishAsync(page, Ukrainian);
        Titles(await _site.DeliveredAsync(page, "cards", Ukrainian)).ShouldBe(["Neu uk-UA"]);
        _site.Document(page).Edited.ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_picked_in_a_block_is_a_reference()
    {
        var target = await _site.Pages.CreateAsync(null, "Ziel", Both);

        var page = await _site.CreateAsync("cards", _site.List(_site.Block(BlockSite.Key, "Karte", target, Both)), Both);

        _site.Pages.Host.Get<IRelationService>()
            .GetByParentId(_site.Document(page).Id, Constants.Conventions.RelationTypes.RelatedDocumentAlias)!
            .ShouldHaveSingleItem().ChildId.ShouldBe(_site.Document(target).Id);
    }

    [Fact]
    public async Task A_block_without_its_mandatory_title_is_not_published()
    {
        var block = _site.Block(BlockSite.Key, "Karte", cultures: Both);
        block["values"]!.AsArray().RemoveAt(2);
        var value = _site.List(block);
        value["expose"]!.AsArray().Add(new JsonObject { ["contentKey"] = BlockSite.Key, ["culture"] = Ukrainian, ["segment"] = null });
        var page = await _site.CreateAsync("cards", value, Both);

        (await _site.Pages.PublishAsync(page, Both)).ShouldBe(ContentPublishingOperationStatus.ContentInvalid);
        (await _site.Pages.PublishAsync(page, [German])).ShouldBe(ContentPublishingOperationStatus.Success);
    }

    [Fact]
    public async Task A_copy_has_blocks_of_its_own()
    {
        var page = await _site.CreateAsync("cards", _site.List(_site.Block(BlockSite.Key, "Karte", cultures: Both)), Both);

        var copied = await _site.Pages.Host.Get<IContentEditingService>().CopyAsync(page, null, false, false, User);

        var value = JsonNode.Parse(_site.Document(copied.Result!.Key).GetValue<string>("cards")!)!;
        var key = value["contentData"]![0]!["key"]!.GetValue<string>();
        key.ShouldNotBe(BlockSite.Key);
        value["Layout"]!["Umbraco.BlockList"]![0]!["contentKey"]!.GetValue<string>().ShouldBe(key);
        value["expose"]!.AsArray().ShouldAllBe(e => e!["contentKey"]!.GetValue<string>() == key);
        value["contentData"]![0]!["contentTypeKey"]!.GetValue<Guid>().ShouldBe(_site.Card);
        _site.Document(page).GetValue<string>("cards")!.ShouldContain(BlockSite.Key);
    }

    [Fact]
    public async Task A_translator_changes_the_texts_of_her_culture_only()
    {
        var stored = Stored(_site.List(_site.Block(BlockSite.Key, "Alt", cultures: Both)));
        var sent = Stored(_site.List(_site.Block(BlockSite.OtherKey, "Fremd", cultures: Both), _site.Block(BlockSite.Key, "Neu", cultures: Both)));

        var merged = JsonNode.Parse((string)Editor.MergeVariantInvariantPropertyValue(stored, sent, false, [Ukrainian])!)!;

        merged["contentData"]!.AsArray().Count.ShouldBe(1);
        Values(merged).ShouldBe(["note: Notiz", "title de-DE: Alt de-DE", "title uk-UA: Neu uk-UA"], ignoreOrder: true);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_grid_is_delivered_with_its_areas()
    {
        JsonArray layout =
        [
            new JsonObject
            {
                ["contentKey"] = BlockSite.Key,
                ["columnSpan"] = 12,
                ["rowSpan"] = 2,
                ["areas"] = new JsonArray(new JsonObject
                {
                    ["key"] = BlockSite.OtherKey,
                    ["items"] = new JsonArray(new JsonObject { ["contentKey"] = "00000000-0000-4000-8000-0000000000a3", ["columnSpan"] = 6, ["rowSpan"] = 1, ["areas"] = new JsonArray() }),
                }),
            },
        ];
        var value = BlockSite.Blocks(
            Constants.PropertyEditors.Aliases.BlockGrid,
            layout,
            _site.Block(BlockSite.Key, "Außen", cultures: German),
            _site.Block("00000000-0000-4000-8000-0000000000a3", "Innen", cultures: German));
        var page = await _site.CreateAsync("grid", value, German);
        await PublishAsync(page, German);

        var grid = await _site.DeliveredAsync(page, "grid", German);

        grid["gridColumns"]!.GetValue<int>().ShouldBe(12);
        Titles(grid).ShouldBe(["Außen de-DE"]);
        grid["items"]![0]!["rowSpan"]!.GetValue<int>().ShouldBe(2);
        grid["items"]![0]!["areas"]![0]!["alias"]!.GetValue<string>().ShouldBe("links");
        Titles(grid["items"]![0]!["areas"]![0]!).ShouldBe(["Innen de-DE"]);
    }

    [Fact]
    public async Task Rich_text_is_delivered_with_the_blocks_in_it()
    {
        var value = new JsonObject
        {
            ["markup"] = $"<p>Vor</p><umb-rte-block data-content-key=\"{BlockSite.Key}\"><!--Umbraco-Block--></umb-rte-block><umb-rte-block data-content-key=\"{Guid.NewGuid()}\"></umb-rte-block>",
            ["blocks"] = BlockSite.Blocks(
                Constants.PropertyEditors.Aliases.RichText,
                [new JsonObject { ["contentKey"] = BlockSite.Key }],
                _site.Block(BlockSite.Key, "Karte", cultures: Both)),
        };
        var page = await _site.CreateAsync("text", value, Both);
        await PublishAsync(page, Both);

        var text = await _site.DeliveredAsync(page, "text", Ukrainian);

        text["markup"]!.GetValue<string>().ShouldBe($"<p>Vor</p><umb-rte-block data-content-id=\"{BlockSite.Key}\"></umb-rte-block>");
        text["blocks"]![0]!["content"]!["properties"]!["title"]!.GetValue<string>().ShouldBe("Karte uk-UA");
        text["blocks"]![0]!["content"]!["id"]!.GetValue<string>().ShouldBe(BlockSite.Key);
    }

    [Fact]
    public async Task Too_many_blocks_in_an_area_are_refused()
    {
        JsonObject Place(string key) => new() { ["contentKey"] = key, ["columnSpan"] = 6, ["rowSpan"] = 1, ["areas"] = new JsonArray() };
        var (a, b) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        var outer = Place(BlockSite.Key);
        outer["areas"] = new JsonArray(new JsonObject { ["key"] = BlockSite.OtherKey, ["items"] = new JsonArray(Place(a), Place(b)) });
        var value = BlockSite.Blocks(
            Constants.PropertyEditors.Aliases.BlockGrid,
            [outer],
            [.. new[] { BlockSite.Key, a, b }.Select(key => _site.Block(key, "Karte", cultures: German))]);

        var page = await _site.CreateAsync("grid", value, German);

        (await _site.Pages.PublishAsync(page, [German])).ShouldBe(ContentPublishingOperationStatus.ContentInvalid);
    }

    private IDataEditor Editor => _site.Pages.Host.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.BlockList]!;

    private object? Stored(JsonNode value) => Editor.GetValueEditor().FromEditor(new Umbraco.Cms.Core.Models.Editors.ContentPropertyData(value, null), null);

    private string ShownJson(Guid page, string alias)
        => Editor.GetValueEditor().ToEditor(_site.Document(page).Properties[alias]!)!.ToString()!;

    private static IEnumerable<string> Values(JsonNode blocks) => blocks["contentData"]!.AsArray()
        .SelectMany(item => item!["values"]!.AsArray())
        .Select(v => $"{v!["alias"]}{((string?)v["culture"] is { } culture ? $" {culture}" : string.Empty)}: {v["value"]}");

    private static IEnumerable<string> Titles(JsonNode list)
        => list["items"]!.AsArray().Select(item => item!["content"]!["properties"]!["title"]!.GetValue<string>());

    private async Task PublishAsync(Guid key, params string[] cultures)
        => (await _site.Pages.PublishAsync(key, cultures)).ShouldBe(ContentPublishingOperationStatus.Success);
}
