using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>Search over documents and media for the signed-in user: names and values, drafts included, best first.</summary>
internal sealed class IndexedEntitySearch(ContentSearch search, SearchPermissions permissions, IEntityService entities) : IIndexedEntitySearchService
{
    /// <inheritdoc />
    /// <param name="query">Words or the beginnings of words, all of which must occur; or the key of an item.</param>
    /// <param name="parentId">Only what is somewhere below; null or empty for everywhere.</param>
    /// <param name="contentTypeIds">Only items of these types; null or none for all.</param>
    /// <param name="trashed">Null finds both.</param>
    /// <param name="culture">Only in this culture and in what does not vary; null for all that the user may work in.</param>
    public async Task<PagedModel<IEntitySlim>> SearchAsync(
        UmbracoObjectTypes objectType,
        string query,
        Guid? parentId,
        IEnumerable<Guid>? contentTypeIds,
        bool? trashed,
        string? culture = null,
        int skip = 0,
        int take = 100,
        bool ignoreUserStartNodes = false)
    {
        if (objectType is not (UmbracoObjectTypes.Document or UmbracoObjectTypes.Media))
        {
            throw new NotSupportedException($"{nameof(IIndexedEntitySearchService)}.{nameof(SearchAsync)}({objectType}): only documents and media are indexed.");
        }

        int? below = null;
        if (parentId is { } parent && parent != Guid.Empty)
        {
            var found = entities.GetId(parent, objectType);
            if (!found.Success)
            {
                return new PagedModel<IEntitySlim>(0, []);
            }

            below = found.Result;
        }

        var types = contentTypeIds?.ToArray();
        var hits = search.Find(new SearchCriteria
        {
            Text = query,
            Kind = objectType,
            Cultures = string.IsNullOrEmpty(culture) ? await permissions.CulturesAsync() : [culture],
            Trashed = trashed,
            Below = below,
            StartNodes = ignoreUserStartNodes ? null : permissions.StartNodes(objectType),
            Types = types is { Length: > 0 } ? types : null,
        });
        return new PagedModel<IEntitySlim>(hits.Count, Load(objectType, hits.Skip(skip).Take(take)));
    }

    // In the order of the hits; Umbraco gives them as they stand in the tree.
    private IEntitySlim[] Load(UmbracoObjectTypes objectType, IEnumerable<SearchHit> hits)
    {
        var keys = hits.Select(hit => hit.Key).ToArray();
        if (keys.Length == 0)
        {
            return [];
        }

        var loaded = entities.GetAll(objectType, keys).ToDictionary(entity => entity.Key);
        return [.. keys.Where(loaded.ContainsKey).Select(key => loaded[key])];
    }
}
