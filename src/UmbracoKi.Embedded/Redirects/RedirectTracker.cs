using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Redirects;

/// <summary>Keeps the addresses that documents had before they were renamed or moved, each with its culture.</summary>
/// <remarks>
/// An address is stored as Umbraco looks it up: without trailing slash, and below a domain as <c>{id}/path</c>, the id
/// being that of the document the domain is assigned to. It leads to a document, never to another address, so redirects
/// cannot form a circle.
/// </remarks>
internal sealed class RedirectTracker(
    IPublishedContentCache contents,
    IDocumentNavigationQueryService navigation,
    IPublishStatusQueryService publishStatus,
    IDocumentUrlService urls,
    ILanguageService languages,
    IDomainCache domains,
    UrlSegmentProviderCollection segments,
    IRedirectUrlService redirects,
    ICoreScopeProvider scopes) : IRedirectTracker
{
    public void StoreOldRoute(IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
        => StoreOldRoute(entity, oldRoutes, isMove: true);

    /// <inheritdoc />
    /// <param name="isMove">False spares the look at all descendants when the document's own URL segments stay as they are.</param>
    public void StoreOldRoute(
        IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes, bool isMove)
    {
        if (contents.GetById(entity.Key) is not { } published
            || oldRoutes.Keys.Any(known => known.ContentId == entity.Id)
            || (!isMove && !ChangesUrls(entity, published)))
        {
            return;
        }

        var below = navigation.TryGetDescendantsKeys(entity.Key, out var keys) ? keys : [];
        foreach (var document in below.Select(contents.GetById).OfType<IPublishedContent>().Prepend(published))
        {
            foreach (var (culture, route) in Routes(document))
            {
                oldRoutes[(document.Id, culture)] = (document.Key, route);
            }
        }
    }

    public void CreateRedirects(IDictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        var changed = oldRoutes
            .GroupBy(route => route.Value.ContentKey)
            .SelectMany(document => Changes(document.Key, document.ToDictionary(route => route.Key.Culture, route => route.Value.OldRoute)))
            .ToArray();
        if (changed.Length == 0)
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.ContentTree);
        foreach (var (key, culture, oldRoute, newRoute) in changed)
        {
            ForgetRedirectsToItself(key, culture, newRoute);
            redirects.Register(oldRoute, key, culture);
        }

        scope.Complete();
    }

    /// <summary>The document has come back to an address it had before; a redirect from there would lead to itself.</summary>
    private void ForgetRedirectsToItself(Guid key, string culture, string route)
    {
        foreach (var redirect in redirects.GetContentRedirectUrls(key)
            .Where(redirect => redirect.Url == route && culture.InvariantEquals(redirect.Culture ?? string.Empty))
            .ToArray())
        {
            redirects.Delete(redirect.Key);
        }
    }

    private IEnumerable<(Guid Key, string Culture, string OldRoute, string NewRoute)> Changes(Guid key, Dictionary<string, string> oldRoutes)
    {
        if (contents.GetById(key) is not { } document)
        {
            yield break;
        }

        foreach (var (culture, route) in Routes(document, [.. oldRoutes.Keys]))
        {
            if (oldRoutes.TryGetValue(culture, out var oldRoute) && oldRoute != route)
            {
                yield return (key, culture, oldRoute, route);
            }
        }
    }

    /// <summary>Whether publishing gives the document other URL segments. A culture that comes or goes counts: its segment does too.</summary>
    private bool ChangesUrls(IContent entity, IPublishedContent published)
    {
        if (!urls.IsInitialized || segments.Any(provider => provider.MayAffectDescendantSegments(entity)))
        {
            return true;
        }

        if (!entity.ContentType.VariesByCulture())
        {
            var culture = languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();
            return urls.GetUrlSegment(entity.Key, culture, isDraft: false) != NextSegment(entity, null);
        }

        return published.Cultures.Keys.Union(entity.PublishedCultures, StringComparer.OrdinalIgnoreCase).Any(culture =>
            urls.GetUrlSegment(entity.Key, culture, isDraft: false) != (entity.IsCulturePublished(culture) ? NextSegment(entity, culture) : null));
    }

    private string? NextSegment(IContent entity, string? culture)
        => segments.Select(provider => provider.GetUrlSegment(entity, published: false, culture)).FirstOrDefault(segment => !string.IsNullOrEmpty(segment));

    /// <summary>The addresses of a published document by culture; one that does not vary has the culture "".</summary>
    /// <param name="also">Cultures an invariant document is asked for even if its address there is the ordinary one.</param>
    private IEnumerable<(string Culture, string Route)> Routes(IPublishedContent document, string[]? also = null)
    {
        if (!publishStatus.HasPublishedAncestorPath(document.Key))
        {
            return [];
        }

        return document.ContentType.VariesByCulture()
            ? VariantRoutes(document)
            : InvariantRoutes(document.Key, also ?? []);
    }

    private IEnumerable<(string Culture, string Route)> VariantRoutes(IPublishedContent document)
    {
        foreach (var culture in document.Cultures.Keys)
        {
            if (Route(document.Key, culture) is { } route)
            {
                yield return (culture, route);
            }
        }
    }

    /// <remarks>Below ancestors that vary, a document that does not has one address a language. Those that differ from the default one are kept too.</remarks>
    private IEnumerable<(string Culture, string Route)> InvariantRoutes(Guid key, string[] also)
    {
        var ordinary = Route(key, null);
        if (ordinary is not null)
        {
            yield return (string.Empty, ordinary);
        }

        foreach (var culture in languages.GetAllAsync().GetAwaiter().GetResult().Select(language => language.IsoCode))
        {
            if (Route(key, culture) is { } route && (route != ordinary || also.Contains(culture, StringComparer.OrdinalIgnoreCase)))
            {
                yield return (culture, route);
            }
        }
    }

    private string? Route(Guid key, string? culture)
        => urls.GetLegacyRouteFormat(key, culture, isDraft: false) is { Length: > 0 } route && route[0] != '#'
            ? route.TrimEnd('/')
            : culture is null ? null : RouteAroundGaps(key, culture);

    /// <remarks>Umbraco has no address for a document below one that is not translated. The Delivery API leaves the segments of those out, and so does this.</remarks>
    private string? RouteAroundGaps(Guid key, string culture)
    {
        if (!navigation.TryGetAncestorsKeys(key, out var above) || urls.GetUrlSegment(key, culture, isDraft: false) is null)
        {
            return null;
        }

        Guid[] upwards = [key, .. above];
        var route = new Stack<string>();
        foreach (var document in upwards)
        {
            if (contents.GetById(document) is { } content && domains.GetAssigned(content.Id).Any(domain => culture.InvariantEquals(domain.Culture)))
            {
                return $"{content.Id}{string.Concat(route)}";
            }

            if (document != upwards[^1] && urls.GetUrlSegment(document, culture, isDraft: false) is { } segment)
            {
                route.Push($"/{segment}");
            }
        }

        return string.Concat(route);
    }
}
