using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Configuration.Models;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Embedded.DeliveryApi.Routing;

/// <summary>Finds documents by path, also those below an ancestor that is not translated.</summary>
/// <remarks>
/// Umbraco leaves the segment of an untranslated ancestor out of a document's route and then does not find the
/// document by it. Where Umbraco finds nothing, the tree is walked and documents without a segment in the culture are stepped over.
/// </remarks>
internal sealed class TranslatedPathUrlService(
    IDocumentUrlService urls,
    IDocumentNavigationQueryService navigation,
    IIdKeyMap ids,
    IOptionsMonitor<GlobalSettings> settings) : IApiDocumentUrlService
{
    private const int MaxDepth = 64;

    private readonly ApiDocumentUrlService _umbraco = new(urls);

    /// <inheritdoc />
    public Guid? GetDocumentKeyByRoute(string route, string? culture, bool preview)
        => _umbraco.GetDocumentKeyByRoute(route, culture, preview) ?? Walk(route, culture, preview);

    private Guid? Walk(string route, string? culture, bool preview)
    {
        var slash = route.IndexOf('/', StringComparison.Ordinal);
        var segments = slash < 0 ? [] : route[slash..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0 || culture is null)
        {
            return null;
        }

        var start = StartingPoints(route.AsSpan(0, slash));
        return Find(start, segments, culture, preview, MaxDepth);
    }

    private IEnumerable<Guid> StartingPoints(ReadOnlySpan<char> startId)
    {
        if (int.TryParse(startId, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            var key = ids.GetKeyForId(id, UmbracoObjectTypes.Document);
            return key.Success ? ChildrenOf(key.Result) : [];
        }

        if (!navigation.TryGetRootKeys(out var roots))
        {
            return [];
        }

        return settings.CurrentValue.HideTopLevelNodeFromPath ? roots.SelectMany(ChildrenOf) : roots;
    }

    private Guid? Find(IEnumerable<Guid> candidates, ReadOnlySpan<string> segments, string culture, bool preview, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            var own = urls.GetUrlSegments(candidate, culture, preview).ToArray();
            if (own.Length == 0)
            {
                if (Find(ChildrenOf(candidate), segments, culture, preview, depth - 1) is { } below)
                {
                    return below;
                }
            }
            else if (own.Contains(segments[0], StringComparer.OrdinalIgnoreCase))
            {
                var found = segments.Length == 1 ? candidate : Find(ChildrenOf(candidate), segments[1..], culture, preview, depth - 1);
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private IEnumerable<Guid> ChildrenOf(Guid key) => navigation.TryGetChildrenKeys(key, out var children) ? children : [];
}
