using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>Core's content picker converter without its caching of converted values.</summary>
/// <remarks>
/// Core lets the Delivery API output be cached with the document. The picked document's name, route and properties are
/// those of one culture, though, so an invariant picker would hand the first visitor's language to all others.
/// </remarks>
[DefaultPropertyValueConverter(typeof(ContentPickerValueConverter))]
internal sealed class UncachedContentPickerValueConverter(IPublishedContentCache contentCache, IApiContentBuilder contentBuilder)
    : ContentPickerValueConverter(contentCache, contentBuilder), IDeliveryApiPropertyValueConverter
{
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    PropertyCacheLevel IDeliveryApiPropertyValueConverter.GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType)
        => PropertyCacheLevel.None;

    PropertyCacheLevel IDeliveryApiPropertyValueConverter.GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType)
        => PropertyCacheLevel.None;
}
