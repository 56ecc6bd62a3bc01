using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>Search within a list view of media.</summary>
internal sealed class MediaListViewSearch(ContentSearch search, IMediaService media, IIdKeyMap ids, ICoreScopeProvider scopes)
    : ListViewSearch<IMedia>(UmbracoObjectTypes.Media, search, ids, scopes), IMediaSearchService
{
    protected override IEnumerable<IMedia> Children(
        int parent, long page, int size, string[]? propertyAliases, IQuery<IMedia>? filter, Ordering ordering, bool loadTemplates, out long total)
        => media.GetPagedChildren(parent, page, size, out total, filter, ordering);
}
