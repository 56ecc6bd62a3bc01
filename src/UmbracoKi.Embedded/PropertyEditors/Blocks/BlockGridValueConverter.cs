using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>A block grid as <see cref="BlockGridModel"/>: blocks with their width, and areas with the blocks in them.</summary>
internal sealed class BlockGridValueConverter(BlockElements elements, IJsonSerializer serializer, IApiElementBuilder apiElements)
    : BlockValueConverter(Constants.PropertyEditors.Aliases.BlockGrid)
{
    // The client's own default where a data type says nothing.
    private const int DefaultColumns = 12;

    private readonly BlockGridEditorDataConverter _converter = new(serializer);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockGridModel);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
        => Model(owner, propertyType, inter, preview);

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockGridModel);

    public override object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
    {
        var model = Model(owner, propertyType, inter, preview);
        return new ApiBlockGridModel(model.GridColumns ?? DefaultColumns, [.. model.Select(Deliver)]);
    }

    private BlockGridModel Model(IPublishedElement owner, IPublishedPropertyType propertyType, object? inter, bool preview)
    {
        var configuration = propertyType.DataType.ConfigurationObject as BlockGridConfiguration ?? new BlockGridConfiguration();
        if (inter is not string { Length: > 0 } json || !_converter.TryDeserialize(json, out var data) || data.Layout is null)
        {
            return BlockGridModel.Empty;
        }

        var blocks = elements.Of(data.BlockValue, configuration.Blocks, owner, propertyType, preview);
        var columns = configuration.GridColumns ?? DefaultColumns;
        return new BlockGridModel([.. Items(data.Layout, blocks, columns)], columns);
    }

    private static IEnumerable<BlockGridItem> Items(IEnumerable<BlockGridLayoutItem> layouts, BlockSet blocks, int columns)
    {
        foreach (var layout in layouts)
        {
            if (blocks.At(layout) is not var (content, settings))
            {
                continue;
            }

            var kind = (BlockGridConfiguration.BlockGridBlockConfiguration)blocks.Kinds[content.ContentType.Key];
            var areaColumns = kind.AreaGridColumns ?? columns;
            yield return new BlockGridItem(content.Key, content, settings?.Key, settings)
            {
                RowSpan = layout.RowSpan ?? 1,
                ColumnSpan = layout.ColumnSpan ?? columns,
                GridColumns = columns,
                AreaGridColumns = areaColumns,
                Areas = [.. Areas(layout, kind, blocks, areaColumns)],
            };
        }
    }

    private static IEnumerable<BlockGridArea> Areas(
        BlockGridLayoutItem layout, BlockGridConfiguration.BlockGridBlockConfiguration kind, BlockSet blocks, int columns)
        => from area in kind.Areas
           let placed = layout.Areas.FirstOrDefault(a => a.Key == area.Key)
           select new BlockGridArea(
               [.. Items(placed?.Items ?? [], blocks, columns)], area.Alias ?? string.Empty, area.RowSpan ?? 1, area.ColumnSpan ?? columns);

    private ApiBlockGridItem Deliver(BlockGridItem item) => new(
        apiElements.Build(item.Content),
        item.Settings is null ? null : apiElements.Build(item.Settings),
        item.RowSpan,
        item.ColumnSpan,
        item.AreaGridColumns ?? item.GridColumns ?? DefaultColumns,
        [.. item.Areas.Select(area => new ApiBlockGridArea(area.Alias, area.RowSpan, area.ColumnSpan, [.. area.Select(Deliver)]))]);
}
