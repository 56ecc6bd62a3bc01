using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Blocks in columns and areas (<c>Umbraco.BlockGrid</c>), stored as JSON in <c>textValue</c>.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class BlockGridPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : BlockPropertyEditor<BlockGridValueEditor, BlockGridValue, BlockGridLayoutItem, BlockGridConfiguration>(dataValueEditorFactory, ioHelper);
