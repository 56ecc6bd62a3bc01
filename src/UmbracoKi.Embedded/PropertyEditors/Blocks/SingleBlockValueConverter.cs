using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>A single block as <see cref="BlockListItem"/>; null for none.</summary>
internal sealed class SingleBlockValueConverter(BlockElements elements, IJsonSerializer serializer, IApiElementBuilder apiElements)
    : BlockValueConverter(Constants.PropertyEditors.Aliases.SingleBlock)
{
    private readonly SingleBlockEditorDataConverter _converter = new(serializer);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
        => Block(owner, propertyType, inter, preview);

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockItem);

    public override object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
        => Block(owner, propertyType, inter, preview) is { } item
            ? new ApiBlockItem(apiElements.Build(item.Content), item.Settings is null ? null : apiElements.Build(item.Settings))
            : null;

    private BlockListItem? Block(IPublishedElement owner, IPublishedPropertyType propertyType, object? inter, bool preview)
    {
        if (inter is not string { Length: > 0 } json || !_converter.TryDeserialize(json, out var data) || data.Layout?.FirstOrDefault() is not { } layout)
        {
            return null;
        }

        var allowed = (propertyType.DataType.ConfigurationObject as SingleBlockConfiguration)?.Blocks ?? [];
        return elements.Of(data.BlockValue, allowed, owner, propertyType, preview).At(layout) is var (content, settings)
            ? new BlockListItem(content.Key, content, settings?.Key, settings)
            : null;
    }
}
