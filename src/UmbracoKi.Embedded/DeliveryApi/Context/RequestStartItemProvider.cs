using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.DeliveryApi.Context;

/// <summary>Finds the root document that the <c>Start-Item</c> header names by key or URL segment.</summary>
internal sealed class RequestStartItemProvider(
    DeliveryContextAccessor context,
    IVariationContextAccessor variationContext,
    IDocumentNavigationQueryService navigation,
    IDocumentUrlService urls,
    IPublishedContentCache content) : IRequestStartItemProvider, IRequestStartItemProviderAccessor
{
    /// <inheritdoc />
    public string? RequestedStartItem() => context.Current?.StartItem;

    /// <inheritdoc />
    public IPublishedContent? GetStartItem()
    {
        var wanted = RequestedStartItem()?.Trim('/');
        if (string.IsNullOrWhiteSpace(wanted) || !navigation.TryGetRootKeys(out var roots))
        {
            return null;
        }

        var preview = context.Current!.Preview;
        var culture = variationContext.VariationContext?.Culture;
        foreach (var root in roots)
        {
            var named = Guid.TryParse(wanted, out var key)
                ? key == root
                : wanted.Equals(urls.GetUrlSegment(root, culture!, preview), StringComparison.OrdinalIgnoreCase);
            if (named)
            {
                return content.GetById(preview, root);
            }
        }

        return null;
    }

    /// <inheritdoc />
    public bool TryGetValue([NotNullWhen(true)] out IRequestStartItemProvider? requestStartItemProvider)
    {
        requestStartItemProvider = this;
        return true;
    }
}
