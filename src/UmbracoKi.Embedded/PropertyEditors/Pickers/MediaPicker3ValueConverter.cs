using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.PropertyEditors.Uploads;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>Resolves picked media; what the media cache does not know is left out.</summary>
/// <remarks>Nothing converted is cached: a media item's name and properties can differ per culture.</remarks>
[DefaultPropertyValueConverter]
internal sealed class MediaPicker3ValueConverter(
    IJsonSerializer serializer, IPublishedMediaCache mediaCache, IApiMediaBuilder mediaBuilder)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MediaPicker3;

    public override bool? IsValue(object? value, PropertyValueLevel level)
        => level is PropertyValueLevel.Source ? Read(value).Length > 0 : base.IsValue(value, level);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType)
        => IsMultiple(propertyType) ? typeof(IEnumerable<IPublishedContent>) : typeof(IPublishedContent);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => Read(source);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        IEnumerable<IPublishedContent> media = (inter as PickedMedia[] ?? [])
            .Select(picked => mediaCache.GetById(preview, picked.MediaKey))
            .OfType<IPublishedContent>();
        return IsMultiple(propertyType) ? media.ToArray() : media.FirstOrDefault();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
    {
        var configuration = propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>() ?? new MediaPicker3Configuration();
        IEnumerable<IApiMediaWithCrops> media = (inter as PickedMedia[] ?? [])
            .Select(picked => mediaCache.GetById(picked.MediaKey) is { } content
                ? Deliver(content, picked.Configured(configuration))
                : null)
            .OfType<IApiMediaWithCrops>();
        return (IsMultiple(propertyType) ? media : media.Take(1)).ToArray();
    }

    private DeliveredMedia Deliver(IPublishedContent content, PickedMedia picked)
        => DeliveredMedia.Of(mediaBuilder.Build(content), CroppedImage.Of(content, serializer), picked);

    private PickedMedia[] Read(object? value) => value is string ? PickedMediaList.Read(value, serializer) ?? [] : [];

    private static bool IsMultiple(IPublishedPropertyType propertyType)
        => propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>()?.Multiple ?? false;
}
