using System.Web;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Routing;

/// <summary>Finds the document a query names by key or path.</summary>
internal sealed class ContentLocator(
    IRequestRoutingService routing,
    IApiDocumentUrlService urls,
    IRequestPreviewService preview,
    IVariationContextAccessor variationContext)
{
    /// <summary>The key; null when the path leads nowhere. A key is returned as it is, whether the document exists or not.</summary>
    public Guid? Find(string keyOrPath)
    {
        if (string.IsNullOrWhiteSpace(keyOrPath))
        {
            return null;
        }

        if (Guid.TryParse(keyOrPath, out var key))
        {
            return key;
        }

        var route = HttpUtility.UrlDecode(routing.GetContentRoute(keyOrPath));
        return urls.GetDocumentKeyByRoute(route, variationContext.VariationContext?.Culture, preview.IsPreview());
    }
}
