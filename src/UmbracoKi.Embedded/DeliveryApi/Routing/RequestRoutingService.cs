using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using UmbracoKi.Embedded.DeliveryApi.Context;

namespace UmbracoKi.Embedded.DeliveryApi.Routing;

/// <summary>Turns a requested path into the route the content cache knows: <c>/path</c>, or <c>{root id}/path</c> below a start item or a domain.</summary>
internal sealed class RequestRoutingService(
    DeliveryContextAccessor context,
    IDomainCache domains,
    IRequestStartItemProviderAccessor startItems,
    IVariationContextAccessor variationContext) : IRequestRoutingService
{
    /// <inheritdoc />
    public string GetContentRoute(string requestedPath)
    {
        if (string.IsNullOrWhiteSpace(requestedPath))
        {
            return string.Empty;
        }

        var path = requestedPath.StartsWith('/') ? requestedPath : $"/{requestedPath}";
        if (startItems.TryGetValue(out var provider) && provider.GetStartItem() is { } startItem)
        {
            return $"{startItem.Id}{path}";
        }

        return DomainOf(path) is { } found ? BelowDomain(found.Domain, found.Uri) : path;
    }

    private (DomainAndUri Domain, Uri Uri)? DomainOf(string path)
    {
        var assigned = domains.GetAll(includeWildcards: false).ToArray();
        if (assigned.Length == 0 || context.Current is not { } request || !Uri.TryCreate(request.BaseUri, path, out var uri))
        {
            return null;
        }

        return DomainUtilities.SelectDomain(assigned, uri, defaultCulture: domains.DefaultCulture) is { } domain ? (domain, uri) : null;
    }

    private string BelowDomain(DomainAndUri domain, Uri uri)
    {
        // A language the client named wins over that of the domain.
        if (domain.Culture is { Length: > 0 } culture && context.Current?.RequestedCulture is null)
        {
            variationContext.VariationContext = new VariationContext(culture, variationContext.VariationContext?.Segment);
        }

        return $"{domain.ContentId}{DomainUtilities.PathRelativeToDomain(domain.Uri, uri.AbsolutePath)}";
    }
}
