using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

internal sealed class BlockGridValueEditor(
    IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
    ILocalizedTextService texts, BlockServices services)
    : BlockValueEditor<BlockGridValue, BlockGridLayoutItem>(
        shortStringHelper, serializer, ioHelper, attribute, texts, services, new BlockGridEditorDataConverter(serializer))
{
    protected override IEnumerable<IBlockConfiguration> Configured(object? configuration) => (configuration as BlockGridConfiguration)?.Blocks ?? [];

    /// <remarks>Areas have limits of their own.</remarks>
    protected override IEnumerable<ValidationResult> CountOutside(BlockGridValue blocks, object configuration, ILocalizedTextService texts)
    {
        if (configuration is not BlockGridConfiguration grid)
        {
            return [];
        }

        var layouts = blocks.GetLayouts()?.ToArray() ?? [];
        var limits = grid.Blocks.SelectMany(block => block.Areas).ToDictionary(area => area.Key);
        return texts.CountOutside(layouts.Length, grid.ValidationLimit.Min, grid.ValidationLimit.Max)
            .Concat(layouts.SelectMany(BlockLayouts.WithNested).Cast<BlockGridLayoutItem>()
                .SelectMany(item => item.Areas)
                .Where(area => limits.ContainsKey(area.Key))
                .SelectMany(area => texts.CountOutside(area.Items.Length, limits[area.Key].MinAllowed, limits[area.Key].MaxAllowed)));
    }
}
