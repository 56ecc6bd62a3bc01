using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>A block list as <see cref="BlockListModel"/>, or the one <see cref="BlockListItem"/> where the data type allows a single block.</summary>
internal sealed class BlockListValueConverter(BlockElements elements, IJsonSerializer serializer, IApiElementBuilder apiElements)
    : BlockValueConverter(Constants.PropertyEditors.Aliases.BlockList)
{
    private readonly BlockListEditorDataConverter _converter = new(serializer);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType)
        => IsSingle(propertyType) ? typeof(BlockListItem) : typeof(BlockListModel);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var model = Model(owner, propertyType, inter, preview);
        return IsSingle(propertyType) ? model.FirstOrDefault() : model;
    }

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    public override object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
        => new ApiBlockListModel([.. Model(owner, propertyType, inter, preview).Select(item => new ApiBlockItem(
            apiElements.Build(item.Content), item.Settings is null ? null : apiElements.Build(item.Settings)))]);

    private BlockListModel Model(IPublishedElement owner, IPublishedPropertyType propertyType, object? inter, bool preview)
    {
        if (inter is not string { Length: > 0 } json || !_converter.TryDeserialize(json, out var data) || data.Layout is null)
        {
            return BlockListModel.Empty;
        }

        var blocks = elements.Of(data.BlockValue, Configuration(propertyType).Blocks, owner, propertyType, preview);
        return new BlockListModel([.. data.Layout.Select(layout => blocks.At(layout) is var (content, settings)
            ? new BlockListItem(content.Key, content, settings?.Key, settings)
            : null).OfType<BlockListItem>()]);
    }

#pragma warning disable CS0618 // Gives way to the editor of single blocks, but data types of 17 still have it.
    private static bool IsSingle(IPublishedPropertyType propertyType) => Configuration(propertyType).UseSingleBlockMode;
#pragma warning restore CS0618

    private static BlockListConfiguration Configuration(IPublishedPropertyType propertyType)
        => propertyType.DataType.ConfigurationObject as BlockListConfiguration ?? new BlockListConfiguration();
}
