using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>The client's search over documents, in the part of the tree the user sees.</summary>
internal sealed class DocumentSearchResource : IManagementResource
{
    public void Map(RouteGroupBuilder api) => api.MapGet("item/document/search", SearchAsync).WithTags("Document");

    /// <param name="culture">The language that is displayed. What is not found in it is looked for in the others: who types Ukrainian means Ukrainian.</param>
    /// <param name="dataTypeId">That of a picker: it may be configured to ignore start nodes.</param>
    private static async Task<Answer<SearchResult<DocumentItem>>> SearchAsync(
        IIndexedEntitySearchService search, DocumentItems documents, StartNodes starts, Editor editor, Guid[] allowedDocumentTypes,
        string? query = null, bool? trashed = null, string? culture = null, Guid? parentId = null, Guid? dataTypeId = null, int skip = 0, int take = 100)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return new SearchResult<DocumentItem>([], 0);
        }

        var isEverywhere = starts.Of(editor.User, dataTypeId).IsEverywhere;
        var found = await InAsync(culture);
        if (found.Total == 0 && culture is not null)
        {
            found = await InAsync(null);
        }

        return new SearchResult<DocumentItem>(documents.Show([.. found.Items]), found.Total);

        Task<PagedModel<IEntitySlim>> InAsync(string? displayed) => search.SearchAsync(
            UmbracoObjectTypes.Document, query, parentId, allowedDocumentTypes, trashed, displayed, skip, take, isEverywhere);
    }
}
