using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.DeliveryApi.Context;

namespace UmbracoKi.Embedded.Redirects;

/// <summary>Where a path leads that was a document's once.</summary>
internal sealed class RequestRedirectService(
    DeliveryContextAccessor context,
    IRequestRoutingService routing,
    IRequestStartItemProviderAccessor startItems,
    IDocumentUrlService urls,
    IVariationContextAccessor variationContext,
    IRedirectUrlService redirects,
    IPublishedContentCache contents,
    IApiContentRouteBuilder routes) : IRequestRedirectService
{
    /// <summary>The document's present route in the culture of the request; null if no document had the path, or it is not published there.</summary>
    /// <param name="requestedPath">Relative to the start item, if one was named.</param>
    public IApiContentRoute? GetRedirectRoute(string requestedPath)
    {
        var path = $"/{requestedPath.Trim('/')}";
        var (stored, culture) = Stored(path);
        var found = stored.Select(route => Find(route, culture)).FirstOrDefault(redirect => redirect is not null);
        if (found is null || contents.GetById(found.ContentKey) is not { } content || routes.Build(content) is not { } target)
        {
            return null;
        }

        // Its address is this very one, and yet nothing is to be had here: the client would turn in a circle.
        return target.Path.Trim('/').InvariantEquals(path.Trim('/')) ? null : target;
    }

    // Addresses are kept as they were; their letters are small unless somebody wrote capitals into umbracoUrlName.
    private IRedirectUrl? Find(string route, string? culture)
        => redirects.GetMostRecentRedirectUrl(route, culture)
            ?? (route.ToLowerInvariant() is var small && small != route ? redirects.GetMostRecentRedirectUrl(small, culture) : null);

    /// <returns>How redirects may have stored the path, and the culture the client or a domain asks for; null for any.</returns>
    private (string[] Routes, string? Culture) Stored(string path)
    {
        var requested = context.Current?.RequestedCulture;
        var below = path.TrimEnd('/');
        if (!startItems.TryGetValue(out var provider) || provider.GetStartItem() is not { } startItem)
        {
            var route = routing.GetContentRoute(path).TrimEnd('/');
            return ([route], route.StartsWith('/') ? requested : requested ?? variationContext.VariationContext?.Culture);
        }

        // Below a start item addresses begin with its domain or, where the top level is part of them, with its segment.
        var start = urls.GetLegacyRouteFormat(startItem.Key, requested ?? variationContext.VariationContext?.Culture, isDraft: false);
        return (start.StartsWith('#') ? [below] : [start.TrimEnd('/') + below, below], requested);
    }
}
