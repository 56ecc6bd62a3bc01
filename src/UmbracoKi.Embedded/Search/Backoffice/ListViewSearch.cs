using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>The children of an item, for a list view: all of them, or those in which the words occur, in the order the list asks for.</summary>
internal abstract class ListViewSearch<TContent>(UmbracoObjectTypes kind, ContentSearch search, IIdKeyMap ids, ICoreScopeProvider scopes)
    where TContent : class, IContentBase
{
    /// <inheritdoc cref="IContentSearchService{TContent}.SearchChildrenAsync(string?, Guid?, Ordering?, int, int)"/>
    public Task<PagedModel<TContent>> SearchChildrenAsync(string? query, Guid? parentId, Ordering? ordering, int skip = 0, int take = 100)
        => SearchChildrenAsync(query, parentId, null, ordering, true, skip, take);

    /// <param name="query">Null or blank for all children.</param>
    /// <param name="parentId">Null for the root.</param>
    /// <param name="ordering">Null for the order of the tree.</param>
    /// <exception cref="ArgumentException"><paramref name="skip"/> is no multiple of <paramref name="take"/>.</exception>
    public Task<PagedModel<TContent>> SearchChildrenAsync(
        string? query, Guid? parentId, string[]? propertyAliases, Ordering? ordering, bool loadTemplates = true, int skip = 0, int take = 100)
    {
        if (Parent(parentId) is not { } parent)
        {
            return Task.FromResult(new PagedModel<TContent>(0, []));
        }

        IQuery<TContent>? filter = null;
        if (!string.IsNullOrWhiteSpace(query))
        {
            var found = search.Find(new SearchCriteria { Text = query, Kind = kind, ChildrenOf = parent }).Select(hit => hit.Id).ToArray();
            if (found.Length == 0)
            {
                return Task.FromResult(new PagedModel<TContent>(0, []));
            }

            filter = scopes.CreateQuery<TContent>().Where(content => found.Contains(content.Id));
        }

        PaginationHelper.ConvertSkipTakeToPaging(skip, take, out var page, out var size);
        var children = Children(parent, page, size, propertyAliases, filter, ordering ?? Ordering.By(nameof(IUmbracoEntity.SortOrder)), loadTemplates, out var total);
        return Task.FromResult(new PagedModel<TContent>(total, [.. children]));
    }

    /// <summary>One page of the children that pass the filter.</summary>
    protected abstract IEnumerable<TContent> Children(
        int parent, long page, int size, string[]? propertyAliases, IQuery<TContent>? filter, Ordering ordering, bool loadTemplates, out long total);

    private int? Parent(Guid? key)
    {
        if (key is null || key == Guid.Empty)
        {
            return Constants.System.Root;
        }

        var id = ids.GetIdForKey(key.Value, kind);
        return id.Success ? id.Result : null;
    }
}
