using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.DataTypes;

/// <summary>Data types as the client edits them, and back.</summary>
internal sealed class DataTypePresentation(PropertyEditorCollection editors, IConfigurationEditorJsonSerializer json)
{
    public static DataTypeItem ShowItem(IDataType type)
        => new(type.Key, type.Name ?? string.Empty, type.EditorUiAlias, type.EditorAlias, type.IsDeletableDataType(), []);

    public DataTypeResponse Show(IDataType type)
    {
        var settings = type.Editor?.GetConfigurationEditor().ToConfigurationEditor(type.ConfigurationData) ?? type.ConfigurationData;
        return new DataTypeResponse(
            type.Key,
            type.Name ?? string.Empty,
            type.EditorAlias,
            type.EditorUiAlias ?? string.Empty,
            [.. settings.Select(setting => new DataTypeSetting(setting.Key, setting.Value))],
            type.IsDeletableDataType(),
            CanIgnoreStartNodes: !type.IsBuildInDataType());
    }

    /// <returns>Null if there is no such editor here.</returns>
    public IDataType? Create(CreateDataTypeRequest request, int parentId)
    {
        if (!editors.TryGet(request.EditorAlias, out var editor))
        {
            return null;
        }

        var type = new DataType(editor, json, parentId);
        type.Key = request.Id ?? Guid.NewGuid();
        Fill(type, editor, request);
        return type;
    }

    /// <inheritdoc cref="Create"/>
    public IDataType? Update(IDataType current, UpdateDataTypeRequest request)
    {
        if (!editors.TryGet(request.EditorAlias, out var editor))
        {
            return null;
        }

        var type = (IDataType)current.DeepClone();
        type.Editor = editor;
        Fill(type, editor, request);
        return type;
    }

    private static void Fill(IDataType type, IDataEditor editor, UpdateDataTypeRequest request)
    {
        type.Name = request.Name;
        type.EditorUiAlias = request.EditorUiAlias;
        type.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType);
        type.ConfigurationData = editor.GetConfigurationEditor().FromConfigurationEditor(
            request.Values.Where(setting => setting.Value is not null).ToDictionary(setting => setting.Alias, setting => setting.Value!));
    }
}
