using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>One block (<c>Umbraco.SingleBlock</c>), stored as JSON in <c>textValue</c>.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class SingleBlockPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : BlockPropertyEditor<SingleBlockValueEditor, SingleBlockValue, SingleBlockLayoutItem, SingleBlockConfiguration>(dataValueEditorFactory, ioHelper);
