using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence;

/// <summary>Does through Umbraco's services what was recorded of a full Umbraco's Management API.</summary>
internal sealed class RecordedTypes(ServiceBench bench)
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    /// <summary>Repeats every successful change of a recording, in order.</summary>
    public async Task Replay(string recording)
    {
        var steps = JsonNode.Parse(System.IO.File.ReadAllText(SharedData.PathOf($"umbraco17/recordings/{recording}.json")))!.AsArray();
        foreach (var step in steps.Where(s => s!["method"] is not null && (string)s["method"]! != "GET" && (int?)s["status"] is < 300))
        {
            var path = ((string)step!["path"]!).Split("/api/v1/")[1].Split('/');
            await Do((string)step["method"]!, path, step["request"]);
        }
    }

    private Task Do(string method, string[] path, JsonNode? body) => (method, path) switch
    {
        ("POST", ["language"]) => CreateLanguage(body!),
        ("PUT", ["language", var iso]) => UpdateLanguage(iso, body!),
        ("DELETE", ["language", var iso]) => Succeed(bench.Get<ILanguageService>().DeleteAsync(iso, User)),
        ("POST", ["data-type"]) => CreateDataType(body!),
        ("PUT", ["data-type", var id]) => UpdateDataType(Guid.Parse(id), body!),
        ("POST", ["data-type", "folder"]) => Succeed(bench.Get<IDataTypeContainerService>().CreateAsync(Id(body!["id"]), Text(body["name"])!, null, User)),
        ("PUT", ["data-type", var id, "move"]) => MoveDataType(Guid.Parse(id), Id(body!["target"]!["id"])),
        ("POST", ["document-type"]) => CreateType(body!),
        ("PUT", ["document-type", var id]) => UpdateType(Guid.Parse(id), body!),
        ("DELETE", ["document-type", var id]) => DeleteType(Guid.Parse(id)),
        ("POST", ["document-type", "available-compositions"]) => Task.CompletedTask,
        ("POST", ["document-type", "folder"]) => Succeed(bench.Get<IContentTypeContainerService>().CreateAsync(Id(body!["id"]), Text(body["name"])!, null, User)),
        ("POST", ["document-type", var id, "copy"]) => Succeed(bench.Get<IContentTypeService>().CopyAsync(Guid.Parse(id), Id(body!["target"]!["id"]))),
        ("PUT", ["document-type", var id, "move"]) => Succeed(bench.Get<IContentTypeService>().MoveAsync(Guid.Parse(id), Id(body!["target"]!["id"]))),
        ("POST", ["dictionary"]) => CreateText(body!),
        ("PUT", ["dictionary", var id]) => UpdateText(Guid.Parse(id), body!),
        ("PUT", ["dictionary", var id, "move"]) => MoveText(Guid.Parse(id), Id(body!["target"]?["id"])),
        ("DELETE", ["dictionary", var id]) => Succeed(bench.Get<IDictionaryItemService>().DeleteAsync(Guid.Parse(id), User)),
        _ => throw new NotSupportedException($"{method} {string.Join('/', path)}"),
    };

    private Task CreateLanguage(JsonNode body) => Succeed(bench.Get<ILanguageService>().CreateAsync(
        new Language(Text(body["isoCode"])!, Text(body["name"])!)
        {
            IsDefault = (bool)body["isDefault"]!,
            IsMandatory = (bool)body["isMandatory"]!,
            FallbackIsoCode = Text(body["fallbackIsoCode"]),
        },
        User));

    private async Task UpdateLanguage(string iso, JsonNode body)
    {
        var language = (await bench.Get<ILanguageService>().GetAsync(iso))!;
        language.CultureName = Text(body["name"])!;
        language.IsMandatory = (bool)body["isMandatory"]!;
        language.FallbackIsoCode = Text(body["fallbackIsoCode"]);
        await Succeed(bench.Get<ILanguageService>().UpdateAsync(language, User));
    }

    private Task CreateDataType(JsonNode body)
    {
        var editor = bench.Get<PropertyEditorCollection>()[Text(body["editorAlias"])!]!;
        var configuration = Values(body);
        return Succeed(bench.Get<IDataTypeService>().CreateAsync(
            new DataType(editor, bench.Get<IConfigurationEditorJsonSerializer>())
            {
                Key = Id(body["id"])!.Value,
                Name = Text(body["name"]),
                EditorUiAlias = Text(body["editorUiAlias"]),
                ConfigurationData = configuration,
                DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor(configuration).ValueType),
            },
            User));
    }

    private async Task UpdateDataType(Guid id, JsonNode body)
    {
        var dataType = (await bench.Get<IDataTypeService>().GetAsync(id))!;
        dataType.Name = Text(body["name"]);
        dataType.ConfigurationData = Values(body);
        await Succeed(bench.Get<IDataTypeService>().UpdateAsync(dataType, User));
    }

    private async Task MoveDataType(Guid id, Guid? folder)
        => await Succeed(bench.Get<IDataTypeService>().MoveAsync((await bench.Get<IDataTypeService>().GetAsync(id))!, folder, User));

    private Task CreateType(JsonNode body)
    {
        var model = new ContentTypeCreateModel { Key = Id(body["id"]) };
        return Succeed(bench.Get<IContentTypeEditingService>().CreateAsync(Fill(model, body), User));
    }

    private async Task UpdateType(Guid id, JsonNode body)
    {
        var type = (await bench.Get<IContentTypeService>().GetAsync(id))!;
        await Succeed(bench.Get<IContentTypeEditingService>().UpdateAsync(type, Fill(new ContentTypeUpdateModel(), body), User));
    }

    private async Task DeleteType(Guid id)
        => (await bench.Get<IContentTypeService>().DeleteAsync(id, User)).ShouldBe(ContentTypeOperationStatus.Success);

    private Task CreateText(JsonNode body)
    {
        var item = new DictionaryItem(Id(body["parent"]?["id"]), Text(body["name"])!);
        if (Id(body["id"]) is { } id)
        {
            item.Key = id;
        }

        return Succeed(bench.Get<IDictionaryItemService>().CreateAsync(Translate(item, body), User));
    }

    private async Task UpdateText(Guid id, JsonNode body)
        => await Succeed(bench.Get<IDictionaryItemService>().UpdateAsync(
            Translate((await bench.Get<IDictionaryItemService>().GetAsync(id))!, body), User));

    private async Task MoveText(Guid id, Guid? parent)
        => await Succeed(bench.Get<IDictionaryItemService>().MoveAsync((await bench.Get<IDictionaryItemService>().GetAsync(id))!, parent, User));

    private IDictionaryItem Translate(IDictionaryItem item, JsonNode body)
    {
        var languages = bench.Get<ILanguageService>().GetAllAsync().GetAwaiter().GetResult().ToDictionary(l => l.IsoCode);
        var kept = item.Translations.ToDictionary(t => t.LanguageIsoCode);
        foreach (var given in body["translations"]!.AsArray().Where(t => languages.ContainsKey(Text(t!["isoCode"])!)))
        {
            var language = languages[Text(given!["isoCode"])!];
            kept.TryAdd(language.IsoCode, new DictionaryTranslation(language, string.Empty));
            kept[language.IsoCode].Value = Text(given["translation"])!;
        }

        item.Translations = kept.Values;
        return item;
    }

    private static TModel Fill<TModel>(TModel model, JsonNode body)
        where TModel : ContentTypeModelBase
    {
        model.Alias = Text(body["alias"])!;
        model.Name = Text(body["name"])!;
        model.Description = Text(body["description"]);
        model.Icon = Text(body["icon"])!;
        model.AllowedAsRoot = (bool)body["allowedAsRoot"]!;
        model.VariesByCulture = (bool)body["variesByCulture"]!;
        model.VariesBySegment = (bool)body["variesBySegment"]!;
        model.IsElement = (bool)body["isElement"]!;
        model.Properties = [.. body["properties"]!.AsArray().Select(p => ToProperty(p!))];
        model.Containers = [.. body["containers"]!.AsArray().Select(c => ToContainer(c!))];
        model.AllowedContentTypes = [.. body["allowedDocumentTypes"]!.AsArray()
            .Select(a => new ContentTypeSort(Id(a!["documentType"]!["id"])!.Value, (int)a["sortOrder"]!, string.Empty))];
        model.Compositions = [.. body["compositions"]!.AsArray()
            .Select(c => new Composition { Key = Id(c!["documentType"]!["id"])!.Value, CompositionType = CompositionType.Composition })];
        return model;
    }

    private static ContentTypePropertyTypeModel ToProperty(JsonNode property) => new()
    {
        Key = Id(property["id"])!.Value,
        ContainerKey = Id(property["container"]?["id"]),
        Alias = Text(property["alias"])!,
        Name = Text(property["name"])!,
        Description = Text(property["description"]),
        DataTypeKey = Id(property["dataType"]!["id"])!.Value,
        VariesByCulture = (bool)property["variesByCulture"]!,
        SortOrder = (int)property["sortOrder"]!,
        Validation = new PropertyTypeValidation
        {
            Mandatory = (bool)property["validation"]!["mandatory"]!,
            MandatoryMessage = Text(property["validation"]!["mandatoryMessage"]),
            RegularExpression = Text(property["validation"]!["regEx"]),
            RegularExpressionMessage = Text(property["validation"]!["regExMessage"]),
        },
        Appearance = new PropertyTypeAppearance { LabelOnTop = (bool)property["appearance"]!["labelOnTop"]! },
    };

    private static ContentTypePropertyContainerModel ToContainer(JsonNode container) => new()
    {
        Key = Id(container["id"])!.Value,
        ParentKey = Id(container["parent"]?["id"]),
        Name = Text(container["name"])!,
        Type = Text(container["type"])!,
        SortOrder = (int)container["sortOrder"]!,
    };

    private static Dictionary<string, object> Values(JsonNode body) => body["values"]!.AsArray()
        .ToDictionary(v => Text(v!["alias"])!, v => Value(v!["value"]!));

    private static object Value(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Number => (int)node,
        JsonValueKind.True or JsonValueKind.False => (bool)node,
        JsonValueKind.Array => node.AsArray().Select(item => (string)item!).ToArray(),
        _ => (string)node!,
    };

    private static string? Text(JsonNode? node) => (string?)node;

    private static Guid? Id(JsonNode? node) => node is null ? null : Guid.Parse((string)node!);

    private static async Task Succeed<TResult, TStatus>(Task<Attempt<TResult, TStatus>> operation)
    {
        var attempt = await operation;
        attempt.Success.ShouldBeTrue($"{attempt.Status} {attempt.Exception}");
    }
}
