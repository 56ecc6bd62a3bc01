using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary>What the four editors that store a <see cref="ZonedDate"/> share; they differ in alias and format only.</summary>
internal abstract class ZonedDatePropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    protected ZonedDatePropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    protected override IConfigurationEditor CreateConfigurationEditor() => new ZonedDateConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ZonedDateValueEditor>(Attribute!);
}
