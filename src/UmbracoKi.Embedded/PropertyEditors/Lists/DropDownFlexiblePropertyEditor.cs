using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Lists;

/// <summary>
/// A choice from a fixed list, single or multiple (<c>Umbraco.DropDown.Flexible</c>), stored as a JSON array of the
/// chosen texts in <c>varcharValue</c>.
/// </summary>
[DataEditor(Constants.PropertyEditors.Aliases.DropDownListFlexible, ValueEditorIsReusable = true)]
internal sealed class DropDownFlexiblePropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;
    private readonly IConfigurationEditorJsonSerializer _serializer;

    public DropDownFlexiblePropertyEditor(
        IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper, IConfigurationEditorJsonSerializer serializer)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        _serializer = serializer;
        SupportsReadOnly = true;
    }

    protected override IConfigurationEditor CreateConfigurationEditor()
        => new DropDownFlexibleConfigurationEditor(_ioHelper, _serializer);

    protected override IDataValueEditor CreateValueEditor()
        => DataValueEditorFactory.Create<DropDownFlexibleValueEditor>(Attribute!);
}
