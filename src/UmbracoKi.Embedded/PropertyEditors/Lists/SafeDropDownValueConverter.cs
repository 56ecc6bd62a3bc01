using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Lists;

/// <summary>Core's converter for drop-downs, which a malformed stored value does not make throw: it delivers no choice.</summary>
[DefaultPropertyValueConverter(typeof(FlexibleDropdownPropertyValueConverter))]
internal sealed class SafeDropDownValueConverter(IJsonSerializer serializer) : FlexibleDropdownPropertyValueConverter(serializer)
{
    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        try
        {
            return base.ConvertIntermediateToObject(owner, propertyType, referenceCacheLevel, inter, preview);
        }
        catch (JsonException)
        {
            return base.ConvertIntermediateToObject(owner, propertyType, referenceCacheLevel, null, preview);
        }
    }
}
