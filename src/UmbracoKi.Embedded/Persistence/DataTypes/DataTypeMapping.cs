using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

/// <summary>Rows to data types and back. An editor that is not installed keeps its alias and configuration.</summary>
internal sealed class DataTypeMapping(
    Lazy<PropertyEditorCollection> editors, IDataValueEditorFactory valueEditors, IConfigurationEditorJsonSerializer serializer)
{
    public static readonly RowMap<IDataType, DataTypeNode> Members = new RowMap<IDataType, DataTypeNode>()
        .Map(nameof(IDataType.Id), d => d.Node.Id)
        .Map(nameof(IDataType.Key), d => d.Node.Key)
        .Map(nameof(IDataType.Name), d => d.Node.Text)
        .Map(nameof(IDataType.ParentId), d => d.Node.ParentId)
        .Map(nameof(IDataType.Path), d => d.Node.Path)
        .Map(nameof(IDataType.Level), d => d.Node.Level)
        .Map(nameof(IDataType.SortOrder), d => d.Node.SortOrder)
        .Map(nameof(IDataType.EditorAlias), d => d.DataType.EditorAlias)
        .Map(nameof(IDataType.EditorUiAlias), d => d.DataType.EditorUiAlias);

    public IDataType ToDataType(NodeRow node, DataTypeRow row)
    {
        if (!editors.Value.TryGet(row.EditorAlias, out var editor))
        {
            editor = new MissingPropertyEditor(row.EditorAlias, valueEditors);
        }

        var dataType = new DataType(editor, serializer, node.ParentId)
        {
            Id = node.Id,
            Key = node.Key,
            Name = node.Text,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            CreatorId = node.UserId ?? Constants.Security.UnknownUserId,
            CreateDate = node.CreateDate,
            UpdateDate = node.CreateDate,
            EditorUiAlias = row.EditorUiAlias,
            DatabaseType = Enum.Parse<ValueStorageType>(row.DatabaseType, ignoreCase: true),
        };
        dataType.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(row.Configuration, serializer));
        dataType.ResetDirtyProperties(false);
        return dataType;
    }

    public static NodeRow ToNode(IDataType dataType) => new()
    {
        Id = dataType.Id,
        Key = dataType.Key,
        ParentId = dataType.ParentId,
        Level = dataType.Level,
        Path = dataType.Path,
        SortOrder = dataType.SortOrder,
        Trashed = dataType.Trashed,
        UserId = dataType.CreatorId == Constants.Security.UnknownUserId ? null : dataType.CreatorId,
        Text = dataType.Name,
        ObjectType = Constants.ObjectTypes.DataType,
        CreateDate = dataType.CreateDate,
    };

    public DataTypeRow ToRow(IDataType dataType) => new()
    {
        NodeId = dataType.Id,
        EditorAlias = dataType.EditorAlias,
        EditorUiAlias = dataType.EditorUiAlias,
        DatabaseType = dataType.DatabaseType.ToString(),
        Configuration = dataType.Editor!.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, serializer),
    };
}
