using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Tests.Installation;

/// <summary>Umbraco's data types in memory, the seeded ones present, with editors that know no more than their alias and value type.</summary>
internal sealed class FakeDataTypes
{
    private static readonly Dictionary<string, string> ValueTypeOfEditor = new()
    {
        [Constants.PropertyEditors.Aliases.Decimal] = ValueTypes.Decimal,
        [Constants.PropertyEditors.Aliases.DateTime] = ValueTypes.DateTime,
        [Constants.PropertyEditors.Aliases.Boolean] = ValueTypes.Integer,
        [Constants.PropertyEditors.Aliases.TextBox] = ValueTypes.String,
        [Constants.PropertyEditors.Aliases.DropDownListFlexible] = ValueTypes.String,
    };

    private readonly Dictionary<Guid, IDataType> _dataTypes = [];

    public FakeDataTypes()
    {
        Editors = EditorsFor(AllDocumentTypes.DataTypes.Select(dataType => dataType.EditorAlias).Distinct());
        foreach (var seeded in AllDocumentTypes.DataTypes.Where(dataType => dataType.Seeded))
        {
            Add(new DataType(Editors[seeded.EditorAlias]!, Serializer) { Key = seeded.Key, Name = seeded.Name });
        }

        Service = Substitute.For<IDataTypeService>();
        Service.GetAsync(Arg.Any<Guid>()).Returns(call => _dataTypes.GetValueOrDefault(call.Arg<Guid>()));
        Service.CreateAsync(Arg.Any<IDataType>(), Arg.Any<Guid>()).Returns(call => Save(call.Arg<IDataType>()));
        Service.UpdateAsync(Arg.Any<IDataType>(), Arg.Any<Guid>()).Returns(call => Save(call.Arg<IDataType>()));
    }

    public IDataTypeService Service { get; }

    public PropertyEditorCollection Editors { get; set; }

    public IConfigurationEditorJsonSerializer Serializer { get; } = Substitute.For<IConfigurationEditorJsonSerializer>();

    public int Writes { get; private set; }

    public IDataType this[Guid key] => _dataTypes[key];

    public void Remove(Guid key) => _dataTypes.Remove(key);

    public DataTypeInstaller Installer() => new(Service, Editors, Serializer);

    public static PropertyEditorCollection EditorsFor(IEnumerable<string> aliases)
    {
        var editors = aliases.Select(Editor).ToList();
        return new PropertyEditorCollection(new DataEditorCollection(() => editors));
    }

    private static IDataEditor Editor(string alias)
    {
        var valueEditor = Substitute.For<IDataValueEditor>();
        valueEditor.ValueType.Returns(ValueTypeOfEditor.GetValueOrDefault(alias, ValueTypes.Text));
        var editor = Substitute.For<IDataEditor>();
        editor.Alias.Returns(alias);
        editor.GetValueEditor().Returns(valueEditor);
        return editor;
    }

    private void Add(IDataType dataType)
    {
        dataType.Id = _dataTypes.Count + 1;
        _dataTypes[dataType.Key] = dataType;
    }

    private Attempt<IDataType, DataTypeOperationStatus> Save(IDataType dataType)
    {
        Writes++;
        if (!_dataTypes.ContainsKey(dataType.Key))
        {
            Add(dataType);
        }

        return Attempt.SucceedWithStatus(DataTypeOperationStatus.Success, dataType);
    }
}
