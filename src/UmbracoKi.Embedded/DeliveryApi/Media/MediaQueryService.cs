using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.DeliveryApi.Media;

/// <summary>Finds media: the children of a folder, by type and part of the name.</summary>
internal sealed class MediaQueryService(IPublishedMediaCache cache, IMediaNavigationQueryService navigation) : IApiMediaQueryService
{
    private const string Children = "children:";

    private static readonly Dictionary<string, Func<IPublishedContent, string, bool>> Filters = new(StringComparer.Ordinal)
    {
        ["mediaType"] = (media, value) => media.ContentType.Alias.Equals(value, StringComparison.OrdinalIgnoreCase),
        ["name"] = (media, value) => media.Name.Contains(value, StringComparison.OrdinalIgnoreCase),
    };

    private static readonly Dictionary<string, Func<IPublishedContent, object>> Sorts = new(StringComparer.Ordinal)
    {
        ["createDate"] = media => media.CreateDate,
        ["updateDate"] = media => media.UpdateDate,
        ["name"] = media => media.Name.ToLowerInvariant(),
        ["sortOrder"] = media => media.SortOrder,
    };

    /// <inheritdoc />
    public Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> ExecuteQuery(
        string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, int skip, int take)
    {
        if (Source(fetch) is not { } source)
        {
            return Fail(ApiMediaQueryOperationStatus.SelectorOptionNotFound);
        }

        foreach (var filter in filters)
        {
            if (filter.Split(':') is not [var name, var value] || !Filters.TryGetValue(name, out var holds))
            {
                return Fail(ApiMediaQueryOperationStatus.FilterOptionNotFound);
            }

            source = source.Where(media => holds(media, value));
        }

        foreach (var sort in sorts)
        {
            if (sort.Split(':') is not [var name, var direction] || !Sorts.TryGetValue(name, out var key))
            {
                return Fail(ApiMediaQueryOperationStatus.SortOptionNotFound);
            }

            source = direction.StartsWith("asc", StringComparison.OrdinalIgnoreCase) ? source.OrderBy(key) : source.OrderByDescending(key);
        }

        var found = source.ToArray();
        return Attempt.SucceedWithStatus(
            ApiMediaQueryOperationStatus.Success, new PagedModel<Guid>(found.Length, found.Skip(skip).Take(take).Select(media => media.Key)));
    }

    /// <inheritdoc />
    public IPublishedContent? GetByPath(string path)
    {
        IPublishedContent? found = null;
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = ChildrenOf(found?.Key).FirstOrDefault(media => media.Name.Equals(segment, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private static Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> Fail(ApiMediaQueryOperationStatus status)
        => Attempt.FailWithStatus(status, new PagedModel<Guid>());

    private IEnumerable<IPublishedContent>? Source(string? fetch)
    {
        if (fetch?.StartsWith(Children, StringComparison.OrdinalIgnoreCase) is not true)
        {
            return null;
        }

        var parent = fetch[Children.Length..];
        if (string.IsNullOrWhiteSpace(parent))
        {
            return [];
        }

        if (parent.Trim('/').Length == 0)
        {
            return ChildrenOf(null);
        }

        return (Guid.TryParse(parent, out var key) ? cache.GetById(key) : GetByPath(parent)) is { } folder ? ChildrenOf(folder.Key) : [];
    }

    /// <param name="parent">Null for the root.</param>
    private IEnumerable<IPublishedContent> ChildrenOf(Guid? parent)
    {
        var found = parent is { } key ? navigation.TryGetChildrenKeys(key, out var keys) : navigation.TryGetRootKeys(out keys);
        return found ? keys.Select(cache.GetById).OfType<IPublishedContent>() : [];
    }
}
