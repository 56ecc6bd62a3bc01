using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Collections;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>What is in a media folder, as a list or as cards.</summary>
internal sealed class MediaCollectionResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
        => api.MapGet("collection/media", ListAsync).WithTags("Media").RequireSection(Constants.Applications.Media);

    // The client sends empty ids for the root, so they are read by hand.
    private static async Task<Answer<Paged<MediaCollectionItem>>> ListAsync(
        IMediaSearchService search, IMediaEditingService editing, IMediaTypeService types, CollectionViews views, MediaPresentation presentation, MediaItems items,
        StartNodes starts, MediaAccess access, Editor editor,
        string? id = null, string? dataTypeId = null, string orderBy = "updateDate", Direction orderDirection = Direction.Ascending,
        string? filter = null, int skip = 0, int take = 100)
    {
        if (!TryRead(id, out var folder) || !TryRead(dataTypeId, out var dataType))
        {
            return new Problem("Invalid id", StatusCodes.Status400BadRequest);
        }

        if (folder is { } key && !await access.AllowsAsync(editor, key))
        {
            return Answer.Forbidden;
        }

        var media = folder is { } existing ? await editing.GetAsync(existing) : null;
        if (folder is not null && media is null)
        {
            return ContentCollectionOperationStatus.ContentNotFound.AsProblem();
        }

        var own = folder is null ? Constants.DataTypes.Guids.ListViewMediaGuid : types.Get(media!.ContentTypeId)?.ListView;
        var (view, status) = await views.FindAsync(dataType, own);
        if (view is null)
        {
            return status.AsProblem();
        }

        if (view.Order(orderBy, orderDirection) is not { } order)
        {
            return ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration.AsProblem();
        }

        var reach = starts.OfMedia(editor.User, dataType);
        if (folder is null && !reach.IsEverywhere)
        {
            return SeenAtRoot(await search.SearchChildrenAsync(filter, null, null, order, loadTemplates: false, 0, int.MaxValue), reach, items, presentation, view, skip, take);
        }

        var (from, size) = Page(skip, take);
        var page = await search.SearchChildrenAsync(filter, folder, null, order, loadTemplates: false, from, size);
        return Paged.Of(page.Total, take > 0 ? page.Items.Select(item => presentation.ShowInCollection(item, view.Columns)) : []);
    }

    // Few users have start nodes, and few media lie at the root.
    private static Paged<MediaCollectionItem> SeenAtRoot(
        PagedModel<IMedia> all, StartNodes.Reach reach, MediaItems items, MediaPresentation presentation, CollectionViews.CollectionView view, int skip, int take)
    {
        var seen = all.Items.Where(media => items.Tree.Find(media.Key) is { } item && reach.Opens(item)).ToList();
        return Paged.Of(seen, skip, take, media => presentation.ShowInCollection(media, view.Columns));
    }

    private static (int Skip, int Take) Page(int skip, int take)
    {
        var size = Math.Max(take, 1);
        return (Math.Max(skip, 0) / size * size, size);
    }

    private static bool TryRead(string? text, out Guid? id)
    {
        id = Guid.TryParse(text, out var key) ? key : null;
        return id is not null || string.IsNullOrEmpty(text);
    }
}
