using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

internal sealed class BlockListValueEditor(
    IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
    ILocalizedTextService texts, BlockServices services)
    : BlockValueEditor<BlockListValue, BlockListLayoutItem>(
        shortStringHelper, serializer, ioHelper, attribute, texts, services, new BlockListEditorDataConverter(serializer))
{
    protected override IEnumerable<IBlockConfiguration> Configured(object? configuration) => (configuration as BlockListConfiguration)?.Blocks ?? [];

    protected override IEnumerable<ValidationResult> CountOutside(BlockListValue blocks, object configuration, ILocalizedTextService texts)
        => configuration is BlockListConfiguration { ValidationLimit: var limit }
            ? texts.CountOutside(blocks.GetLayouts()?.Count() ?? 0, limit.Min, limit.Max)
            : [];
}
