using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;
using UmbracoKi.Embedded.Tests.Media;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>Uploading, saving, arranging and deleting media.</summary>
internal sealed partial class MediaCalls(IMediaEditingService editing, ITemporaryFileService uploads, IJsonSerializer json) : ICallReplay
{
    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("POST", ["temporary-file"]) => Upload(call.Request),
        ("POST", ["media", "validate"]) => Validation(editing.ValidateCreateAsync(CreateModel(call.Request))),
        ("POST", ["media"]) => Create(call.Request, userKey),
        ("PUT", ["media", "sort"]) => Sort(call.Request, userKey),
        ("PUT", ["media", var id]) => Status(editing.UpdateAsync(Guid.Parse(id), UpdateModel(call.Request), userKey)),
        ("DELETE", ["media", var id]) => Status(editing.DeleteAsync(Guid.Parse(id), userKey)),
        ("PUT", ["media", var id, "move"]) => Status(editing.MoveAsync(Guid.Parse(id), call.Request.Reference("target"), userKey)),
        ("PUT", ["media", var id, "move-to-recycle-bin"]) => Status(editing.MoveToRecycleBinAsync(Guid.Parse(id), userKey)),
        ("PUT", ["recycle-bin", "media", var id, "restore"])
            => Status(editing.RestoreAsync(Guid.Parse(id), call.Request.Reference("target"), userKey, includeDescendants: true)),
        ("DELETE", ["recycle-bin", "media", var id]) => Status(editing.DeleteFromRecycleBinAsync(Guid.Parse(id), userKey)),
        _ => null,
    };

    private static async Task<string> Status<T>(Task<Attempt<T, ContentEditingOperationStatus>> attempt)
        => await attempt is { Success: false } refused ? refused.Status.ToString() : nameof(ContentEditingOperationStatus.Success);

    private static async Task<string> Validation(Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> attempt) => (await attempt).Status.ToString();

    // Umbraco's controller validates before it creates.
    private async Task<string> Create(JsonElement body, Guid userKey)
    {
        var valid = await Validation(editing.ValidateCreateAsync(CreateModel(body)));
        return valid == "Success" ? await Status(editing.CreateAsync(CreateModel(body), userKey)) : valid;
    }

    // The recording names a file as <name type n bytes>.
    private async Task<string> Upload(JsonElement body)
    {
        var form = body.GetProperty("multipart");
        var file = FileNote().Match(form.Text("File")!);
        var content = Content(file.Groups["name"].Value, int.Parse(file.Groups["bytes"].Value));
        var attempt = await uploads.CreateAsync(new CreateTemporaryFileModel
        {
            Key = form.Id("Id")!.Value, FileName = file.Groups["name"].Value, OpenReadStream = () => new MemoryStream(content),
        });
        return attempt.Status.ToString();
    }

    private static byte[] Content(string name, int length)
    {
        var content = Path.GetExtension(name) switch
        {
            ".png" => SampleFiles.Png(640, 400),
            ".svg" => """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>"""u8.ToArray(),
            ".pdf" => "%PDF-1.4"u8.ToArray(),
            _ => Encoding.UTF8.GetBytes(name),
        };
        Array.Resize(ref content, length);
        return content;
    }

    private async Task<string> Sort(JsonElement body, Guid userKey)
    {
        var order = body.List("sorting").Select(s => new SortingModel { Key = s.Id()!.Value, SortOrder = s.Number("sortOrder") ?? 0 });
        return (await editing.SortAsync(body.Reference("parent"), [.. order], userKey)).ToString();
    }

    private MediaCreateModel CreateModel(JsonElement body) => new()
    {
        Key = body.Id(),
        ContentTypeKey = body.Reference("mediaType") ?? default,
        ParentKey = body.Reference("parent"),
        Properties = Values(body),
        Variants = Variants(body),
    };

    private MediaUpdateModel UpdateModel(JsonElement body) => new() { Properties = Values(body), Variants = Variants(body) };

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
        [.. body.List("variants").Select(variant => new VariantModel { Culture = variant.Text("culture"), Segment = variant.Text("segment"), Name = variant.Text("name")! })];

    [GeneratedRegex(@"^<(?<name>\S+) \S+ (?<bytes>\d+) bytes?>$")]
    private static partial Regex FileNote();
}
