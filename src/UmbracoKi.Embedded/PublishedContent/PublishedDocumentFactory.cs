using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

internal sealed class PublishedDocumentFactory(
    IPublishedContentTypeCache types,
    IVariationContextAccessor variation,
    IDocumentNavigationQueryService navigation,
    Lazy<IPublishedContentCache> cache)
{
    public PublishedDocument Create(PublishedDocumentData data)
        => new(data, types.Get(PublishedItemType.Content, data.ContentTypeKey), variation, navigation, cache);
}
