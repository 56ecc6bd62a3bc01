using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>Search within a list view of documents.</summary>
internal sealed class DocumentListViewSearch(ContentSearch search, IContentService documents, IIdKeyMap ids, ICoreScopeProvider scopes)
    : ListViewSearch<IContent>(UmbracoObjectTypes.Document, search, ids, scopes), IContentSearchService
{
    protected override IEnumerable<IContent> Children(
        int parent, long page, int size, string[]? propertyAliases, IQuery<IContent>? filter, Ordering ordering, bool loadTemplates, out long total)
        => documents.GetPagedChildren(parent, page, size, out total, propertyAliases, filter, ordering, loadTemplates);
}
