using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.AuditLogs;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.References;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>What the client shows about media besides their values: addresses, previews, history, who refers to them.</summary>
internal sealed class MediaInfoResource : IManagementResource
{
    private const int MostPixels = 10_000;

    public void Map(RouteGroupBuilder api)
    {
        var media = api.MapGroup("media").WithTags("Media").RequireSection(Constants.Applications.Media);
        media.MapGet("are-referenced", AreReferencedAsync);
        media.MapGet("{id:guid}/audit-log", AuditLogAsync);
        media.MapGet("{id:guid}/referenced-by", ReferencedByAsync);
        media.MapGet("{id:guid}/referenced-descendants", ReferencedDescendantsAsync);
        var addresses = api.MapGroup("").RequireSection(Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Members);
        addresses.MapGet("media/urls", Urls).WithTags("Media");
        addresses.MapGet("imaging/resize/urls", ResizedUrls).WithTags("Imaging");
    }

    private static Answer<MediaUrls[]> Urls(Guid[] id, IMediaService media, MediaAddresses addresses, HttpRequest request)
        => Find(media, id).Select(found => addresses.Of(found, request)).ToArray();

    private static Answer<MediaUrls[]> ResizedUrls(
        Guid[] id, IMediaService media, MediaAddresses addresses, HttpRequest request,
        int height = 200, int width = 200, ImageCropMode mode = ImageCropMode.Crop)
        => Find(media, id)
            .Select(found => addresses.Resized(found, request, Math.Clamp(width, 1, MostPixels), Math.Clamp(height, 1, MostPixels), mode))
            .ToArray();

    private static IEnumerable<IMedia> Find(IMediaService media, Guid[] keys)
    {
        var found = keys.Length == 0 ? [] : media.GetByIds(keys.Distinct()).ToDictionary(item => item.Key);
        return keys.Distinct().Where(found.ContainsKey).Select(key => found[key]);
    }

    private static async Task<Answer<Paged<AuditLogEntry>>> AuditLogAsync(
        Guid id, IAuditService audit, AuditLogPresentation presentation, MediaAccess access, Editor editor,
        Direction orderDirection = Direction.Descending, DateTimeOffset? sinceDate = null, int skip = 0, int take = 100)
        => await access.AllowsAsync(editor, id)
            ? await presentation.ShowAsync(await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Media, skip, take, orderDirection, sinceDate))
            : Answer.Forbidden;

    private static async Task<Answer<Paged<ReferenceModel>>> ReferencedByAsync(
        Guid id, ITrackedReferencesService references, ReferencePresentation presentation, int skip = 0, int take = 20)
    {
        var found = await references.GetPagedRelationsForItemAsync(id, UmbracoObjectTypes.Media, skip, take, filterMustBeIsDependency: true);
        return found.Success ? presentation.Show(found.Result) : found.Status.AsProblem();
    }

    private static async Task<Answer<Paged<ReferenceById>>> ReferencedDescendantsAsync(
        Guid id, ITrackedReferencesService references, int skip = 0, int take = 20)
    {
        var found = await references.GetPagedDescendantsInReferencesAsync(id, UmbracoObjectTypes.Media, skip, take, filterMustBeIsDependency: true);
        return found.Success ? Paged.Of(found.Result, item => new ReferenceById(item.NodeKey)) : found.Status.AsProblem();
    }

    private static async Task<Answer<Paged<ReferenceById>>> AreReferencedAsync(
        Guid[] id, ITrackedReferencesService references, int skip = 0, int take = 20)
        => Paged.Of(
            await references.GetPagedKeysWithDependentReferencesAsync(id.ToHashSet(), Constants.ObjectTypes.Media, skip, take),
            key => new ReferenceById(key));
}
