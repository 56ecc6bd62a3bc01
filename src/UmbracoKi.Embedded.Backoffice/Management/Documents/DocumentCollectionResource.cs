using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Collections;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>The documents below one whose type says that they are shown as a list.</summary>
internal sealed class DocumentCollectionResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<DocumentCollectionPresentation>();

    public void Map(RouteGroupBuilder api)
        => api.MapGet("collection/document/{id:guid}", ListAsync).WithTags("Document").RequireSection(Constants.Applications.Content);

    private static async Task<Answer<Paged<DocumentCollectionItem>>> ListAsync(
        Guid id, IContentSearchService search, IContentService contents, IContentTypeService types, CollectionViews views, DocumentCollectionPresentation presentation,
        DocumentAccess access, Editor editor, Guid? dataTypeId = null, string orderBy = "updateDate", string? orderCulture = null,
        Direction orderDirection = Direction.Ascending, string? filter = null, int skip = 0, int take = 100)
    {
        if (!await access.AllowsAsync(editor, id, ActionBrowse.ActionLetter))
        {
            return Answer.Forbidden;
        }

        if (contents.GetById(id) is not { } parent)
        {
            return ContentCollectionOperationStatus.ContentNotFound.AsProblem();
        }

        var (view, status) = await views.FindAsync(dataTypeId, types.Get(parent.ContentTypeId)?.ListView);
        if (view is null)
        {
            return status.AsProblem();
        }

        if (view.Order(orderBy, orderDirection, orderCulture) is not { } order)
        {
            return ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration.AsProblem();
        }

        var size = Math.Max(take, 1);
        var page = await search.SearchChildrenAsync(filter, id, null, order, loadTemplates: false, Math.Max(skip, 0) / size * size, size);
        return Paged.Of(page.Total, take > 0 ? page.Items.Select(document => presentation.Show(document, view.Columns)) : []);
    }
}
