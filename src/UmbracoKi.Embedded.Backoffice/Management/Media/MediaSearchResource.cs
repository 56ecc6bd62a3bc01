using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>The client's search over media, in the part of the tree the user sees.</summary>
internal sealed class MediaSearchResource : IManagementResource
{
    public void Map(RouteGroupBuilder api) => api.MapGet("item/media/search", SearchAsync).WithTags("Media");

    /// <param name="dataTypeId">That of a picker: it may be configured to ignore start nodes.</param>
    private static async Task<Answer<SearchResult<MediaItem>>> SearchAsync(
        IIndexedEntitySearchService search, MediaItems media, StartNodes starts, Editor editor, Guid[] allowedMediaTypes,
        string? query = null, bool? trashed = null, string? culture = null, Guid? parentId = null, Guid? dataTypeId = null, int skip = 0, int take = 100)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return new SearchResult<MediaItem>([], 0);
        }

        var found = await search.SearchAsync(
            UmbracoObjectTypes.Media, query, parentId, allowedMediaTypes, trashed, culture, skip, take,
            ignoreUserStartNodes: starts.OfMedia(editor.User, dataTypeId).IsEverywhere);
        return new SearchResult<MediaItem>(media.Show(found.Items), found.Total);
    }
}
