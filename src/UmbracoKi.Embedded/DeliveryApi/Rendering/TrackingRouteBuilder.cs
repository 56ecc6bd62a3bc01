using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Embedded.DeliveryApi.Context;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Umbraco's routes, noting that an answer depends on the documents they lead through.</summary>
internal sealed class TrackingRouteBuilder(
    IApiContentRouteBuilder inner,
    IDocumentNavigationQueryService navigation,
    DeliveryContextAccessor context) : IApiContentRouteBuilder
{
    /// <inheritdoc />
    public IApiContentRoute? Build(IPublishedContent content, string? culture = null)
    {
        if (context.Current?.Dependencies is { } dependencies)
        {
            dependencies.Add(content.Key);
            if (navigation.TryGetAncestorsKeys(content.Key, out var ancestors))
            {
                foreach (var ancestor in ancestors)
                {
                    dependencies.Add(ancestor);
                }
            }
        }

        return inner.Build(content, culture);
    }
}
