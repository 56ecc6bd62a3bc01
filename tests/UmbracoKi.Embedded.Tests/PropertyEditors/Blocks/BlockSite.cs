using System.Text.Json.Nodes;
using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Tests.Guarantees;

namespace UmbracoKi.Embedded.Tests.PropertyEditors.Blocks;

/// <summary>Pages with a list, a grid and a rich text of cards; a card has a title by culture (mandatory), a note and a picked page.</summary>
internal sealed class BlockSite : IAsyncDisposable
{
    public const string Key = "00000000-0000-4000-8000-0000000000a1";
    public const string OtherKey = "00000000-0000-4000-8000-0000000000a2";

    private static readonly Guid TextBox = new("0CC0EBA1-9960-42C9-BF9B-60E150B429AE");
    private static readonly Guid Picker = new("FD1E0DA5-5606-4862-B679-5D0CF3A52A59");
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private BlockSite(PageSite pages) => Pages = pages;

    public PageSite Pages { get; }

    public Guid Card { get; private set; }

    public static async Task<BlockSite> StartAsync()
    {
        var site = new BlockSite(await PageSite.StartAsync());
        await site.AddTypesAsync();
        return site;
    }

    /// <summary>A card as the client sends it, with a title in each of the cultures.</summary>
    public JsonObject Block(string key, string title, Guid? target = null, params string[] cultures)
    {
        var values = new JsonArray { Value("note", null, "Notiz") };
        if (target is not null)
        {
            values.Add(Value("target", null, target.ToString()!));
        }

        foreach (var culture in cultures)
        {
            values.Add(Value("title", culture, $"{title} {culture}"));
        }

        return new JsonObject { ["contentTypeKey"] = Card, ["key"] = key, ["values"] = values };
    }

    /// <summary>Blocks as the client sends them; every one exposed in the cultures its values have.</summary>
    public static JsonObject Blocks(string editor, JsonArray layout, params JsonObject[] contents) => new()
    {
        ["layout"] = new JsonObject { [editor] = layout },
        ["contentData"] = new JsonArray([.. contents]),
        ["settingsData"] = new JsonArray(),
        ["expose"] = new JsonArray([.. contents.SelectMany(content => content["values"]!.AsArray()
            .Select(v => (string?)v!["culture"]).OfType<string>().Distinct()
            .Select(culture => new JsonObject { ["contentKey"] = (string)content["key"]!, ["culture"] = culture, ["segment"] = null }))]),
    };

    public JsonObject List(params JsonObject[] contents) => Blocks(
        Constants.PropertyEditors.Aliases.BlockList,
        new JsonArray([.. contents.Select(c => new JsonObject { ["contentKey"] = (string)c["key"]! })]),
        contents);

    public async Task<Guid> CreateAsync(string alias, JsonNode value, params string[] cultures)
    {
        var key = await Pages.CreateAsync(null, "Seite", cultures);
        await SaveAsync(key, alias, value, cultures);
        return key;
    }

    /// <summary>Saves a draft. What is wrong with its values is reported, and saved all the same.</summary>
    public async Task SaveAsync(Guid key, string alias, JsonNode value, params string[] cultures)
        => (await Pages.Host.Get<IContentEditingService>().UpdateAsync(
            key,
            new ContentUpdateModel
            {
                Variants = [.. cultures.Select(c => new VariantModel { Culture = c, Name = $"Seite {c}" })],
                Properties = [new PropertyValueModel { Alias = alias, Value = value }],
            },
            User)).Success.ShouldBeTrue();

    public async Task<JsonNode> DeliveredAsync(Guid key, string alias, string culture)
    {
        using var response = await Pages.GetAsync($"/item/{key}", culture);
        var body = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(body);
        return JsonNode.Parse(body)!["properties"]![alias]!;
    }

    public IContent Document(Guid key) => Pages.Host.Get<IContentService>().GetById(key)!;

    public ValueTask DisposeAsync() => Pages.DisposeAsync();

    private static JsonObject Value(string alias, string? culture, string value)
        => new() { ["alias"] = alias, ["culture"] = culture, ["segment"] = null, ["value"] = value };

    private async Task AddTypesAsync()
    {
        var types = Pages.Host.Get<IContentTypeService>();
        var strings = Pages.Host.Get<IShortStringHelper>();
        var card = new ContentType(strings, Constants.System.Root) { Alias = "card", Name = "Card", IsElement = true, Variations = ContentVariation.Culture };
        card.AddPropertyGroup("content", "Content");
        card.AddPropertyType(await PropertyAsync("title", TextBox, ContentVariation.Culture, mandatory: true), "content");
        card.AddPropertyType(await PropertyAsync("note", TextBox, ContentVariation.Nothing), "content");
        card.AddPropertyType(await PropertyAsync("target", Picker, ContentVariation.Nothing), "content");
        (await types.CreateAsync(card, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
        Card = card.Key;

        var area = new JsonObject { ["key"] = OtherKey, ["alias"] = "links", ["columnSpan"] = 6, ["rowSpan"] = 1, ["maxAllowed"] = 1 };
        var page = types.Get("page")!;
        page.AddPropertyType(await PropertyAsync("cards", await DataTypeAsync(Constants.PropertyEditors.Aliases.BlockList, new JsonObject { ["contentElementTypeKey"] = Card }), ContentVariation.Nothing), "content");
        page.AddPropertyType(await PropertyAsync("grid", await DataTypeAsync(Constants.PropertyEditors.Aliases.BlockGrid, new JsonObject { ["contentElementTypeKey"] = Card, ["areas"] = new JsonArray(area), ["areaGridColumns"] = 12 }), ContentVariation.Nothing), "content");
        page.AddPropertyType(await PropertyAsync("text", await DataTypeAsync(Constants.PropertyEditors.Aliases.RichText, new JsonObject { ["contentElementTypeKey"] = Card }), ContentVariation.Nothing), "content");
        (await types.UpdateAsync(page, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
    }

    private async Task<Guid> DataTypeAsync(string alias, JsonObject block)
    {
        var editor = Pages.Host.Get<PropertyEditorCollection>()[alias]!;
        var configuration = new Dictionary<string, object> { ["blocks"] = new JsonArray(block) };
        var created = await Pages.Host.Get<IDataTypeService>().CreateAsync(
            new DataType(editor, Pages.Host.Get<IConfigurationEditorJsonSerializer>())
            {
                Name = alias,
                EditorUiAlias = alias,
                ConfigurationData = configuration,
                DatabaseType = ValueStorageType.Ntext,
            },
            User);
        created.Success.ShouldBeTrue();
        return created.Result.Key;
    }

    private async Task<PropertyType> PropertyAsync(string alias, Guid dataType, ContentVariation variations, bool mandatory = false)
        => new(Pages.Host.Get<IShortStringHelper>(), (await Pages.Host.Get<IDataTypeService>().GetAsync(dataType))!, alias)
        {
            Name = alias,
            Variations = variations,
            Mandatory = mandatory,
        };
}
