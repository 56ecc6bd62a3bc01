using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>Search over document types by name.</summary>
internal sealed class ContentTypeSearch(IContentTypeService types) : IContentTypeSearchService
{
    /// <inheritdoc />
    /// <param name="isElement">Only element types, or only others; null for both.</param>
    public Task<PagedModel<IContentType>> SearchAsync(string query, bool? isElement, CancellationToken cancellationToken, int skip = 0, int take = 100)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var matches = NameMatch.For(query);
        var found = types.GetAll()
            .Where(type => (isElement is null || type.IsElement == isElement) && matches(type.Name))
            .OrderBy(type => type.Name, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(type => type.Id)
            .ToArray();
        return Task.FromResult(new PagedModel<IContentType>(found.Length, [.. found.Skip(skip).Take(take)]));
    }
}
