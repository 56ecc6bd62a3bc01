using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>A file of any allowed type (<c>Umbraco.UploadField</c>), stored as its address in <c>varcharValue</c>.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueEditorIsReusable = true)]
internal sealed class UploadFieldPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper) : DataEditor(dataValueEditorFactory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new FileUploadConfigurationEditor(ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<UploadFieldValueEditor>(Attribute!);
}
