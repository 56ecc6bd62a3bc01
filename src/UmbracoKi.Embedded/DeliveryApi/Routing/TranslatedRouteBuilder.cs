using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;
using UmbracoKi.Embedded.DeliveryApi.Context;

namespace UmbracoKi.Embedded.DeliveryApi.Routing;

/// <summary>Umbraco's routes, and a route for documents below an ancestor that is not translated.</summary>
/// <remarks>
/// Core 17.8 gives such a document no route, which hides it even by id; 17.0 left the segments of untranslated ancestors
/// out. So does this. <see cref="TranslatedPathUrlService"/> finds documents by these routes.
/// </remarks>
internal sealed class TranslatedRouteBuilder(
    IApiContentRouteBuilder umbraco,
    IDocumentUrlService urls,
    IDocumentNavigationQueryService navigation,
    IPublishStatusQueryService publishStatus,
    IPublishedContentCache contents,
    IDomainCache domains,
    IVariationContextAccessor variationContext,
    IOptionsMonitor<RequestHandlerSettings> settings,
    DeliveryContextAccessor context) : IApiContentRouteBuilder
{
    /// <inheritdoc />
    public IApiContentRoute? Build(IPublishedContent content, string? culture = null)
        => umbraco.Build(content, culture) ?? BuildAroundGaps(content, culture ?? variationContext.VariationContext?.Culture);

    private ApiContentRoute? BuildAroundGaps(IPublishedContent content, string? culture)
    {
        if (string.IsNullOrEmpty(culture)
            || !navigation.TryGetAncestorsKeys(content.Key, out var above)
            || !publishStatus.HasPublishedAncestorPath(content.Key)
            || Segment(content.Key, culture) is null)
        {
            return null;
        }

        Guid[] upwards = [content.Key, .. above];
        var root = upwards[^1];
        var segments = new Stack<string>();
        var prefix = string.Empty;
        foreach (var key in upwards)
        {
            if (DomainPath(key, culture) is { } path)
            {
                prefix = path;
                break;
            }

            // The top level is not part of a route: its segment names the start item.
            if (key != root && Segment(key, culture) is { } segment)
            {
                segments.Push(segment);
            }
        }

        var route = $"{prefix}/{string.Join('/', segments)}";
        return new ApiContentRoute(
            settings.CurrentValue.AddTrailingSlash ? route.EnsureEndsWith('/') : route,
            new ApiContentStartItem(root, Segment(root, culture) ?? string.Empty));
    }

    private string? Segment(Guid key, string culture) => urls.GetUrlSegment(key, culture, isDraft: false);

    private string? DomainPath(Guid key, string culture)
    {
        if (contents.GetById(key) is not { } content || context.Current is not { } request)
        {
            return null;
        }

        return domains.GetAssigned(content.Id).FirstOrDefault(domain => domain.Culture.InvariantEquals(culture)) is { } domain
            ? new DomainAndUri(domain, request.BaseUri).Uri.AbsolutePath.TrimEnd('/')
            : null;
    }
}
