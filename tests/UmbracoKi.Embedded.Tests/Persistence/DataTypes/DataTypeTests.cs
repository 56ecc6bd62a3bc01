using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Tests.Persistence.DataTypes;

public sealed class DataTypeTests : IDisposable
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly ServiceBench _bench = new();

    private IDataTypeService Service => _bench.Get<IDataTypeService>();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Every_seeded_data_type_is_read()
    {
        var all = _bench.InScope(() => _bench.Get<IDataTypeRepository>().GetMany(Array.Empty<int>()).ToList());

        all.Count.ShouldBe(_bench.Rows("umbracoDataType", "nodeId").Length);
        all.Single(d => d.Id == Constants.DataTypes.Textbox).EditorAlias.ShouldBe(Constants.PropertyEditors.Aliases.TextBox);
    }

    [Fact]
    public async Task A_data_type_whose_editor_is_missing_is_saved_without_loss()
    {
        var before = ListView();
        var dataType = (await Service.GetAsync(Constants.DataTypes.Guids.ListViewContentGuid))!;
        dataType.Name = "Liste";

        (await Service.UpdateAsync(dataType, User)).Success.ShouldBeTrue();

        ListView().ShouldBe(before);
        (await Service.GetAsync(dataType.Key))!.Name.ShouldBe("Liste");
    }

    [Fact]
    public async Task A_name_in_use_gets_a_number()
    {
        var first = await Create("Kurztext");
        var second = await Create("Kurztext");

        (first.Name, second.Name).ShouldBe(("Kurztext", "Kurztext (1)"));
    }

    [Fact]
    public async Task A_folder_with_a_data_type_in_it_is_not_deleted()
    {
        var folders = _bench.Get<IDataTypeContainerService>();
        var folder = (await folders.CreateAsync(null, "Ordner", null, User)).Result!;
        var dataType = await Create("Kurztext");

        (await Service.MoveAsync(dataType, folder.Key, User)).Success.ShouldBeTrue();

        (await Service.GetAsync(dataType.Key))!.Path.ShouldBe($"-1,{folder.Id},{dataType.Id}");
        (await folders.DeleteAsync(folder.Key, User)).Success.ShouldBeFalse();
    }

    [Fact]
    public async Task Usages_name_the_properties_of_each_type()
    {
        var usages = await _bench.InScope(() => Task.FromResult(_bench.Get<IDataTypeRepository>().FindUsages(Constants.DataTypes.LabelBigint)));

        usages.Values.ShouldAllBe(aliases => aliases.Any());
        usages.Keys.ShouldAllBe(udi => udi.EntityType == Constants.UdiEntityType.MediaType);
    }

    private string[] ListView() => _bench.Rows("umbracoDataType WHERE nodeId = -95", "propertyEditorAlias", "propertyEditorUiAlias", "dbType", "=json(config)");

    private async Task<IDataType> Create(string name)
    {
        var editor = _bench.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox]!;
        var dataType = new DataType(editor, _bench.Get<IConfigurationEditorJsonSerializer>()) { Name = name, DatabaseType = ValueStorageType.Nvarchar };
        var created = await Service.CreateAsync(dataType, User);
        created.Success.ShouldBeTrue($"{created.Status}");
        return created.Result!;
    }
}
