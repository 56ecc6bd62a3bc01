using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

internal sealed class SingleBlockValueEditor(
    IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
    ILocalizedTextService texts, BlockServices services)
    : BlockValueEditor<SingleBlockValue, SingleBlockLayoutItem>(
        shortStringHelper, serializer, ioHelper, attribute, texts, services, new SingleBlockEditorDataConverter(serializer))
{
    protected override IEnumerable<IBlockConfiguration> Configured(object? configuration) => (configuration as SingleBlockConfiguration)?.Blocks ?? [];

    protected override IEnumerable<ValidationResult> CountOutside(SingleBlockValue blocks, object configuration, ILocalizedTextService texts)
        => texts.CountOutside(blocks.GetLayouts()?.Count() ?? 0, null, 1);
}
