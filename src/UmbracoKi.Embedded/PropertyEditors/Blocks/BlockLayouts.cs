using Umbraco.Cms.Core.Models.Blocks;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

internal static class BlockLayouts
{
    /// <summary>The layout of a block and of those in its areas, down to the last.</summary>
    public static IEnumerable<IBlockLayoutItem> WithNested(IBlockLayoutItem item)
        => item is BlockGridLayoutItem grid
            ? grid.Areas.SelectMany(area => area.Items).SelectMany(WithNested).Prepend(item)
            : [item];
}
