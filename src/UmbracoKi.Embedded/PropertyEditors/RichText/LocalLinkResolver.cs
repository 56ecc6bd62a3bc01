using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Resolves a local link of rich text for the Delivery API.</summary>
/// <remarks>
/// Two forms are in use: <c>href="/{localLink:umb://document/…}"</c>, and since version 14
/// <c>type="document" href="/{localLink:guid}"</c>. What follows the braces (query string, anchor) is kept.
/// </remarks>
internal sealed partial class LocalLinkResolver(
    IPublishedContentCache contentCache,
    IPublishedMediaCache mediaCache,
    IApiContentRouteBuilder routes,
    IApiMediaUrlProvider mediaUrls)
{
    /// <returns>Null when the address is not a local link; a link without address when its destination is not available.</returns>
    public ResolvedLocalLink? Resolve(string href, string? type)
    {
        Match match = LocalLink().Match(href);
        if (!match.Success || ReadDestination(match.Groups["id"].Value, type) is not { } destination)
        {
            return null;
        }

        string suffix = match.Groups["suffix"].Value;
        switch (destination.EntityType)
        {
            case Constants.UdiEntityType.Document:
                if (contentCache.GetById(destination.Guid) is not { } content || routes.Build(content) is not { } route)
                {
                    return ResolvedLocalLink.Broken;
                }

                if (suffix.Length > 0)
                {
                    route.QueryString = suffix;
                }

                return new ResolvedLocalLink(route.Path + route.QueryString, route);
            case Constants.UdiEntityType.Media:
                return MediaUrl(destination.Guid) is { } url ? new ResolvedLocalLink(url + suffix, null) : ResolvedLocalLink.Broken;
            default:
                return ResolvedLocalLink.Broken;
        }
    }

    /// <summary>The address of a media item, or null when it is not available.</summary>
    public string? MediaUrl(Guid key) => mediaCache.GetById(key) is { } media ? mediaUrls.GetUrl(media) : null;

    private static GuidUdi? ReadDestination(string id, string? type)
    {
        if (Guid.TryParse(id, out Guid key))
        {
            return type?.ToLowerInvariant() is Constants.UdiEntityType.Document or Constants.UdiEntityType.Media
                ? new GuidUdi(type.ToLowerInvariant(), key)
                : null;
        }

        return UdiParser.TryParse(id, out GuidUdi? udi) ? udi : null;
    }

    [GeneratedRegex(@"^/?\{localLink:(?<id>[^}]+)\}(?<suffix>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LocalLink();
}
