using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

internal sealed class DocumentTypeCalls(
    IContentTypeEditingService editing,
    IContentTypeService contentTypes,
    IContentTypeContainerService folders) : ICallReplay
{
    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("POST", ["document-type"]) => Create(call, userKey),
        ("PUT", ["document-type", var id]) => Update(Guid.Parse(id), call, userKey),
        ("DELETE", ["document-type", var id]) => Delete(Guid.Parse(id), userKey),
        ("POST", ["document-type", "folder"]) => CreateFolder(call, userKey),
        ("POST", ["document-type", var id, "copy"]) => Copy(Guid.Parse(id), call),
        ("PUT", ["document-type", var id, "move"]) => Move(Guid.Parse(id), call),
        _ => null,
    };

    private async Task<string> Create(RecordedCall call, Guid userKey)
    {
        var model = new ContentTypeCreateModel { Key = call.Request.Id(), ContainerKey = call.Request.Reference("parent") };
        Fill(model, call.Request);
        return (await editing.CreateAsync(model, userKey)).Status.ToString();
    }

    private async Task<string> Update(Guid id, RecordedCall call, Guid userKey)
    {
        if (await contentTypes.GetAsync(id) is not { } type)
        {
            return "NotFound";
        }

        var model = new ContentTypeUpdateModel();
        Fill(model, call.Request);
        return (await editing.UpdateAsync(type, model, userKey)).Status.ToString();
    }

    private async Task<string> Delete(Guid id, Guid userKey) => (await contentTypes.DeleteAsync(id, userKey)).ToString();

    private async Task<string> CreateFolder(RecordedCall call, Guid userKey)
        => (await folders.CreateAsync(call.Request.Id(), call.Request.Text("name")!, call.Request.Reference("parent"), userKey)).Status.ToString();

    private async Task<string> Copy(Guid id, RecordedCall call)
        => (await contentTypes.CopyAsync(id, call.Request.Reference("target"))).Status.ToString();

    private async Task<string> Move(Guid id, RecordedCall call)
        => (await contentTypes.MoveAsync(id, call.Request.Reference("target"))).Status.ToString();

    private void Fill(ContentTypeModelBase model, JsonElement body)
    {
        model.Alias = body.Text("alias")!;
        model.Name = body.Text("name")!;
        model.Description = body.Text("description");
        model.Icon = body.Text("icon")!;
        model.AllowedAsRoot = body.Flag("allowedAsRoot");
        model.VariesByCulture = body.Flag("variesByCulture");
        model.VariesBySegment = body.Flag("variesBySegment");
        model.IsElement = body.Flag("isElement");
        model.ListView = body.Reference("collection");
        model.Properties = [.. body.List("properties").Select(Property)];
        model.Containers = [.. body.List("containers").Select(Container)];
        model.Compositions = [.. body.List("compositions").Select(Composed)];
        model.AllowedContentTypes = AllowedChildren(body);
        model.AllowedTemplateKeys = [.. body.List("allowedTemplates").Select(t => t.Id()!.Value)];
        model.DefaultTemplateKey = body.Reference("defaultTemplate");
        model.Cleanup = new ContentTypeCleanup
        {
            PreventCleanup = body.Get("cleanup")?.Flag("preventCleanup") ?? false,
            KeepAllVersionsNewerThanDays = body.Get("cleanup")?.Number("keepAllVersionsNewerThanDays"),
            KeepLatestVersionPerDayForDays = body.Get("cleanup")?.Number("keepLatestVersionPerDayForDays"),
        };
    }

    private static ContentTypePropertyTypeModel Property(JsonElement property) => new()
    {
        Key = property.Id()!.Value,
        ContainerKey = property.Reference("container"),
        Alias = property.Text("alias")!,
        Name = property.Text("name")!,
        Description = property.Text("description"),
        SortOrder = property.Number("sortOrder") ?? 0,
        DataTypeKey = property.Reference("dataType")!.Value,
        VariesByCulture = property.Flag("variesByCulture"),
        VariesBySegment = property.Flag("variesBySegment"),
        Validation = new PropertyTypeValidation
        {
            Mandatory = property.Get("validation")?.Flag("mandatory") ?? false,
            MandatoryMessage = property.Get("validation")?.Text("mandatoryMessage"),
            RegularExpression = property.Get("validation")?.Text("regEx"),
            RegularExpressionMessage = property.Get("validation")?.Text("regExMessage"),
        },
        Appearance = new PropertyTypeAppearance { LabelOnTop = property.Get("appearance")?.Flag("labelOnTop") ?? false },
    };

    private static ContentTypePropertyContainerModel Container(JsonElement container) => new()
    {
        Key = container.Id()!.Value,
        ParentKey = container.Reference("parent"),
        Name = container.Text("name"),
        Type = container.Text("type")!,
        SortOrder = container.Number("sortOrder") ?? 0,
    };

    private static Composition Composed(JsonElement composition) => new()
    {
        Key = composition.Reference("documentType")!.Value,
        CompositionType = Enum.Parse<CompositionType>(composition.Text("compositionType")!),
    };

    // Unknown keys are dropped, as Umbraco's controller drops them; a type may allow itself only once it exists.
    private ContentTypeSort[] AllowedChildren(JsonElement body)
    {
        var aliases = contentTypes.GetAll().ToDictionary(type => type.Key, type => type.Alias);
        return [.. body.List("allowedDocumentTypes")
            .Select(allowed => (Key: allowed.Reference("documentType")!.Value, SortOrder: allowed.Number("sortOrder") ?? 0))
            .Where(allowed => aliases.ContainsKey(allowed.Key))
            .Select(allowed => new ContentTypeSort(allowed.Key, allowed.SortOrder, aliases[allowed.Key]))];
    }
}
