using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>Search by name over whatever sits in a tree: data types, types, containers and so on.</summary>
internal sealed class EntitySearch(IEntityService entities) : IEntitySearchService
{
    /// <inheritdoc />
    public PagedModel<IEntitySlim> Search(UmbracoObjectTypes objectType, string query, int skip = 0, int take = 100)
        => Search([objectType], query, skip, take);

    /// <inheritdoc />
    public PagedModel<IEntitySlim> Search(IEnumerable<UmbracoObjectTypes> objectTypes, int skip = 0, int take = 100)
        => Search(objectTypes, string.Empty, skip, take);

    /// <inheritdoc />
    public PagedModel<IEntitySlim> Search(IEnumerable<UmbracoObjectTypes> objectTypes, string query, int skip = 0, int take = 100)
    {
        var matches = NameMatch.For(query);
        var found = objectTypes
            .SelectMany(type => entities.GetAll(type))
            .Where(entity => matches(entity.Name))
            .OrderBy(entity => entity.Name, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(entity => entity.Id)
            .ToArray();
        return new PagedModel<IEntitySlim>(found.Length, [.. found.Skip(skip).Take(take)]);
    }
}
