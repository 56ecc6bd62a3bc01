using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>Core's tree picker converter without its caching of converted values, which knows no cultures.</summary>
[DefaultPropertyValueConverter(typeof(MultiNodeTreePickerValueConverter))]
internal sealed class UncachedMultiNodeTreePickerValueConverter(
    IUmbracoContextAccessor umbracoContextAccessor,
    IMemberService memberService,
    IApiContentBuilder contentBuilder,
    IApiMediaBuilder mediaBuilder,
    IPublishedContentCache contentCache,
    IPublishedMediaCache mediaCache,
    IPublishedMemberCache memberCache)
    : MultiNodeTreePickerValueConverter(
        umbracoContextAccessor, memberService, contentBuilder, mediaBuilder, contentCache, mediaCache, memberCache),
        IDeliveryApiPropertyValueConverter
{
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    PropertyCacheLevel IDeliveryApiPropertyValueConverter.GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType)
        => PropertyCacheLevel.None;

    PropertyCacheLevel IDeliveryApiPropertyValueConverter.GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType)
        => PropertyCacheLevel.None;
}
