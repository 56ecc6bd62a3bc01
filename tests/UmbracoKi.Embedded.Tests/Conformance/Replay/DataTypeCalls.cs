using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

internal sealed class DataTypeCalls(
    IDataTypeService dataTypes,
    IDataTypeContainerService folders,
    PropertyEditorCollection editors,
    IJsonSerializer json,
    IConfigurationEditorJsonSerializer configurationJson) : ICallReplay
{
    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("POST", ["data-type"]) => Create(call, userKey),
        ("PUT", ["data-type", var id]) => Update(Guid.Parse(id), call, userKey),
        ("PUT", ["data-type", var id, "move"]) => Move(Guid.Parse(id), call, userKey),
        ("POST", ["data-type", "folder"]) => CreateFolder(call, userKey),
        ("DELETE", ["data-type", "folder", var id]) => DeleteFolder(Guid.Parse(id), userKey),
        _ => null,
    };

    private async Task<string> Create(RecordedCall call, Guid userKey)
    {
        if (!editors.TryGet(call.Request.Text("editorAlias")!, out var editor))
        {
            return "PropertyEditorNotFound";
        }

        var parentId = -1;
        if (call.Request.Reference("parent") is { } parentKey)
        {
            if (await folders.GetAsync(parentKey) is not { } parent)
            {
                return "ParentNotFound";
            }

            parentId = parent.Id;
        }

        var dataType = new DataType(editor, configurationJson, parentId) { Key = call.Request.Id() ?? Guid.NewGuid() };
        Fill(dataType, editor, call);
        return (await dataTypes.CreateAsync(dataType, userKey)).Status.ToString();
    }

    private async Task<string> Update(Guid id, RecordedCall call, Guid userKey)
    {
        if (await dataTypes.GetAsync(id) is not { } current)
        {
            return "NotFound";
        }

        if (!editors.TryGet(call.Request.Text("editorAlias")!, out var editor))
        {
            return "PropertyEditorNotFound";
        }

        var dataType = (IDataType)current.DeepClone();
        dataType.Editor = editor;
        Fill(dataType, editor, call);
        return (await dataTypes.UpdateAsync(dataType, userKey)).Status.ToString();
    }

    private void Fill(IDataType dataType, IDataEditor editor, RecordedCall call)
    {
        dataType.Name = call.Request.Text("name");
        dataType.EditorUiAlias = call.Request.Text("editorUiAlias");
        dataType.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType);
        var values = call.Request.List("values").Where(v => v.Get("value") is not null)
            .ToDictionary(v => v.Text("alias")!, v => json.Deserialize<object>(v.GetProperty("value").GetRawText())!);
        dataType.ConfigurationData = editor.GetConfigurationEditor().FromConfigurationEditor(values);
    }

    private async Task<string> Move(Guid id, RecordedCall call, Guid userKey)
        => await dataTypes.GetAsync(id) is { } dataType
            ? (await dataTypes.MoveAsync(dataType, call.Request.Reference("target"), userKey)).Status.ToString()
            : "NotFound";

    private async Task<string> CreateFolder(RecordedCall call, Guid userKey)
        => (await folders.CreateAsync(call.Request.Id(), call.Request.Text("name")!, call.Request.Reference("parent"), userKey)).Status.ToString();

    private async Task<string> DeleteFolder(Guid id, Guid userKey) => (await folders.DeleteAsync(id, userKey)).Status.ToString();
}
