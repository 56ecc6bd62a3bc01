using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>A list of blocks (<c>Umbraco.BlockList</c>), stored as JSON in <c>textValue</c>.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class BlockListPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : BlockPropertyEditor<BlockListValueEditor, BlockListValue, BlockListLayoutItem, BlockListConfiguration>(dataValueEditorFactory, ioHelper);
