using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Links;

/// <summary>Resolves stored links for the culture of the request; links to what is not published are left out.</summary>
/// <remarks>Nothing converted is cached: even an invariant property's links have a name and a route per culture.</remarks>
[DefaultPropertyValueConverter]
internal sealed class MultiUrlPickerValueConverter(
    IJsonSerializer serializer,
    IPublishedContentCache contentCache,
    IPublishedMediaCache mediaCache,
    IPublishedUrlProvider urls,
    IApiContentNameProvider names,
    IApiContentRouteBuilder routes,
    IApiMediaUrlProvider mediaUrls) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MultiUrlPicker;

    public override bool? IsValue(object? value, PropertyValueLevel level)
        => level is PropertyValueLevel.Source ? Read(value).Length > 0 : base.IsValue(value, level);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType)
        => IsSingle(propertyType) ? typeof(Link) : typeof(IEnumerable<Link>);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => Read(source);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        Link[] links = (inter as StoredLink[] ?? []).Select(link => ToLink(link, preview)).OfType<Link>().ToArray();
        int maximum = propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber ?? 0;
        return maximum switch
        {
            1 => links.FirstOrDefault(),
            > 1 => links.Take(maximum).ToArray(),
            _ => links,
        };
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
        => (inter as StoredLink[] ?? []).Select(ToApiLink).OfType<ApiLink>().ToArray();

    private StoredLink[] Read(object? value)
        => value is string && serializer.TryDeserialize(value, out StoredLink?[]? links) ? links.OfType<StoredLink>().ToArray() : [];

    private Link? ToLink(StoredLink link, bool preview)
    {
        bool isMedia = link.Destination?.EntityType is Constants.UdiEntityType.Media;
        string? url = link.Url;
        if (link.Destination is { } destination)
        {
            IPublishedContent? content = isMedia
                ? mediaCache.GetById(preview, destination.Guid)
                : contentCache.GetById(preview, destination.Guid);
            if (content is null)
            {
                return null;
            }

            url = isMedia ? urls.GetMediaUrl(content) : urls.GetUrl(content, UrlMode.Default, link.Culture);
        }

        return new Link
        {
            Name = link.Name,
            Target = link.Target,
            Type = link.Destination is null ? LinkType.External : isMedia ? LinkType.Media : LinkType.Content,
            Udi = link.Destination,
            Url = url + link.QueryString,
        };
    }

    private ApiLink? ToApiLink(StoredLink link)
    {
        switch (link.Destination?.EntityType)
        {
            case null:
                return ApiLink.External(link.Name, link.Url ?? string.Empty, link.QueryString, link.Target);
            case Constants.UdiEntityType.Media:
                return mediaCache.GetById(link.Destination.Guid) is { } media
                    ? ApiLink.Media(
                        NameOf(link, media), mediaUrls.GetUrl(media), link.QueryString, link.Target, media.Key, media.ContentType.Alias)
                    : null;
            default:
                return contentCache.GetById(link.Destination.Guid) is { } content
                    && routes.Build(content, link.Culture) is { } route
                    ? ApiLink.Content(
                        NameOf(link, content), link.QueryString, link.Target, content.Key, content.ContentType.Alias, route, link.Culture)
                    : null;
        }
    }

    private string NameOf(StoredLink link, IPublishedContent content)
        => string.IsNullOrWhiteSpace(link.Name) ? names.GetName(content) : link.Name;

    private static bool IsSingle(IPublishedPropertyType propertyType)
        => propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber == 1;
}
