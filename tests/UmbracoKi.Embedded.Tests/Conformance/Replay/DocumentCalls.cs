using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>Creating, saving, arranging and deleting documents.</summary>
internal sealed class DocumentCalls(IContentEditingService editing, IJsonSerializer json) : ICallReplay
{
    // Keys that the recorded Umbraco generated (of copies), with those generated here.
    private readonly Dictionary<Guid, Guid> _generated = [];

    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("POST", ["document", "validate"]) => Status(editing.ValidateCreateAsync(CreateModel(call.Request), userKey)),
        ("PUT", ["document", var id, "validate"]) => Status(editing.ValidateUpdateAsync(Key(id), ValidateModel(call.Request), userKey)),
        ("POST", ["document"]) => Status(editing.CreateAsync(CreateModel(call.Request), userKey)),
        ("PUT", ["document", "sort"]) => Sort(call.Request, userKey),
        ("PUT", ["document", var id]) => Status(editing.UpdateAsync(Key(id), UpdateModel(call.Request), userKey)),
        ("DELETE", ["document", var id]) => Status(editing.DeleteAsync(Key(id), userKey)),
        ("POST", ["document", var id, "copy"]) => Copy(Key(id), call, userKey),
        ("PUT", ["document", var id, "move"]) => Status(editing.MoveAsync(Key(id), Target(call.Request), userKey)),
        ("PUT", ["document", var id, "move-to-recycle-bin"]) => Status(editing.MoveToRecycleBinAsync(Key(id), userKey)),
        ("PUT", ["recycle-bin", "document", var id, "restore"]) => Status(editing.RestoreAsync(Key(id), Target(call.Request), userKey, includeDescendants: true)),
        ("DELETE", ["recycle-bin", "document", var id]) => Status(editing.DeleteFromRecycleBinAsync(Key(id), userKey)),
        _ => null,
    };

    /// <summary>The key here of a document the recording names.</summary>
    public Guid Key(string recorded)
    {
        var key = Guid.Parse(recorded);
        return _generated.GetValueOrDefault(key, key);
    }

    // A document is saved although its values are not valid yet: success, with the status PropertyValidationError.
    private static async Task<string> Status<T>(Task<Attempt<T, ContentEditingOperationStatus>> attempt)
        => await attempt is { Success: false } refused ? refused.Status.ToString() : nameof(ContentEditingOperationStatus.Success);

    private Guid? Target(JsonElement body) => body.Reference("target") is { } key ? Key(key.ToString()) : null;

    private async Task<string> Copy(Guid id, RecordedCall call, Guid userKey)
    {
        var attempt = await editing.CopyAsync(
            id, Target(call.Request), call.Request.Flag("relateToOriginal"), call.Request.Flag("includeDescendants"), userKey);
        if (attempt.Success && call.GeneratedResource is not null)
        {
            _generated[Guid.Parse(call.GeneratedResource)] = attempt.Result!.Key;
        }

        return attempt.Status.ToString();
    }

    private async Task<string> Sort(JsonElement body, Guid userKey)
    {
        var order = body.List("sorting").Select(s => new SortingModel { Key = Key(s.Text("id")!), SortOrder = s.Number("sortOrder") ?? 0 });
        return (await editing.SortAsync(body.Reference("parent"), [.. order], userKey)).ToString();
    }

    private ContentCreateModel CreateModel(JsonElement body) => new()
    {
        Key = body.Id(),
        ContentTypeKey = body.Reference("documentType") ?? default,
        ParentKey = body.Reference("parent"),
        TemplateKey = body.Reference("template"),
        Properties = Values(body),
        Variants = Variants(body),
    };

    private ContentUpdateModel UpdateModel(JsonElement body) => new()
    {
        TemplateKey = body.Reference("template"), Properties = Values(body), Variants = Variants(body),
    };

    private ValidateContentUpdateModel ValidateModel(JsonElement body) => new()
    {
        TemplateKey = body.Reference("template"),
        Properties = Values(body),
        Variants = Variants(body),
        Cultures = body.List("cultures").Select(c => c.GetString()!).ToHashSet(),
    };

    private PropertyValueModel[] Values(JsonElement body) =>
    [
        .. body.List("values").Select(value => new PropertyValueModel
        {
            Alias = value.Text("alias")!,
            Culture = value.Text("culture"),
            Segment = value.Text("segment"),
            Value = value.Get("value") is { } given ? json.Deserialize<object>(given.GetRawText()) : null,
        }),
    ];

    private static VariantModel[] Variants(JsonElement body) =>
    [
        .. body.List("variants").Select(variant => new VariantModel
        {
            Culture = variant.Text("culture"), Segment = variant.Text("segment"), Name = variant.Text("name")!,
        }),
    ];
}
