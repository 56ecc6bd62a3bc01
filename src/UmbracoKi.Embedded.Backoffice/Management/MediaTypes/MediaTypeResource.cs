using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.MediaTypes;

/// <summary>Kinds of media. Whoever edits media may read them; changing them needs the settings section.</summary>
internal sealed class MediaTypeResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<MediaTypePresentation>();

    public void Map(RouteGroupBuilder api)
    {
        var read = api.MapGroup("media-type").WithTags("Media Type")
            .RequireSection(Constants.Applications.Media, Constants.Applications.Settings, Constants.Applications.Content);
        read.MapGet("{id:guid}", ReadAsync);
        read.MapGet("{id:guid}/allowed-children", AllowedChildrenAsync);
        read.MapGet("allowed-at-root", AllowedAtRootAsync);

        var item = api.MapGroup("item/media-type").WithTags("Media Type");
        item.MapGet("", Items);
        item.MapGet("allowed", AllowedForFileAsync);
        item.MapGet("folders", FoldersAsync);
        item.MapGet("search", Search);

        var write = api.MapGroup("media-type").WithTags("Media Type").RequireSection(Constants.Applications.Settings);
        write.MapGet("configuration", (IReservedFieldNamesService reserved)
            => (Answer<MediaTypeConfigurationResponse>)new MediaTypeConfigurationResponse([.. reserved.GetMediaReservedFieldNames()]));
        write.MapPost("", CreateAsync);
        write.MapPut("{id:guid}", UpdateAsync);
        write.MapDelete("{id:guid}", async (Guid id, IMediaTypeService types, Editor editor) => Tell(await types.DeleteAsync(id, editor.Key)));
        write.MapPut("{id:guid}/move", async (Guid id, Body<TargetRequest> moveMediaTypeRequestModel, IMediaTypeService types)
            => Answer.Of((await types.MoveAsync(id, moveMediaTypeRequestModel.Value.Target?.Id)).Status));
        write.MapPost("{id:guid}/copy", CopyAsync);
        write.MapGet("{id:guid}/composition-references", CompositionReferences);
        write.MapPost("available-compositions", AvailableCompositionsAsync);
        write.MapFolders<IMediaTypeContainerService, IMediaType>("media-type");
    }

    private static async Task<Answer<MediaTypeResponse>> ReadAsync(Guid id, IMediaTypeService types, MediaTypePresentation presentation)
        => await types.GetAsync(id) is { } type ? presentation.Show(type) : Tell(ContentTypeOperationStatus.NotFound);

    private static async Task<Answer<Paged<AllowedDocumentType>>> AllowedAtRootAsync(IMediaTypeService types, int skip = 0, int take = 100)
        => Paged.Of(await types.GetAllAllowedAsRootAsync(skip, take), MediaTypePresentation.ShowAllowed);

    private static async Task<Answer<Paged<AllowedDocumentType>>> AllowedChildrenAsync(
        Guid id, IMediaTypeService types, Guid? parentContentKey = null, int skip = 0, int take = 100)
    {
        var allowed = await types.GetAllowedChildrenAsync(id, parentContentKey, skip, take);
        return allowed.Success ? Paged.Of(allowed.Result!, MediaTypePresentation.ShowAllowed) : Tell(allowed.Status);
    }

    private static Answer<MediaTypeItem[]> Items(IMediaTypeService types, Guid[] id)
        => id.Length == 0 ? Array.Empty<MediaTypeItem>() : types.GetMany(id).Select(MediaTypePresentation.ShowItem).ToArray();

    /// <remarks>Types that accept any file only if none is made for this extension: the client asks which one, if there are several.</remarks>
    private static async Task<Answer<SearchResult<MediaTypeItem>>> AllowedForFileAsync(
        IMediaTypeEditingService editing, string fileExtension, int skip = 0, int take = 100)
    {
        var found = (await editing.GetMediaTypesForFileExtensionWithMatchInfoAsync(fileExtension, 0, int.MaxValue)).Items.ToList();
        var types = (found.Exists(match => match.IsSpecificMatch) ? found.Where(match => match.IsSpecificMatch) : found).ToList();
        return new SearchResult<MediaTypeItem>([.. types.Skip(skip).Take(take).Select(match => MediaTypePresentation.ShowItem(match.MediaType))], types.Count);
    }

    private static async Task<Answer<SearchResult<MediaTypeItem>>> FoldersAsync(IMediaTypeEditingService editing, int skip = 0, int take = 100)
    {
        var found = await editing.GetFolderMediaTypes(skip, take);
        return new SearchResult<MediaTypeItem>([.. found.Items.Select(MediaTypePresentation.ShowItem)], found.Total);
    }

    private static Answer<SearchResult<MediaTypeItem>> Search(IMediaTypeService types, string query, int skip = 0, int take = 100)
    {
        var found = types.GetAll().Where(type => type.Name?.Contains(query, StringComparison.CurrentCultureIgnoreCase) == true)
            .OrderBy(type => type.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
        return new SearchResult<MediaTypeItem>([.. found.Skip(skip).Take(take).Select(MediaTypePresentation.ShowItem)], found.Count);
    }

    private static async Task<Answer> CreateAsync(
        Body<CreateMediaTypeRequest> requestModel, IMediaTypeEditingService editing, MediaTypePresentation presentation, Editor editor)
    {
        var created = await editing.CreateAsync(presentation.Create(requestModel), editor.Key);
        return created.Success ? Answer.Created("media-type", created.Result!.Key) : Tell(created.Status);
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateMediaTypeRequest> requestModel, IMediaTypeService types, IMediaTypeEditingService editing,
        MediaTypePresentation presentation, Editor editor)
        => await types.GetAsync(id) is { } type
            ? Tell((await editing.UpdateAsync(type, presentation.Update(requestModel), editor.Key)).Status)
            : Tell(ContentTypeOperationStatus.NotFound);

    private static async Task<Answer> CopyAsync(Guid id, Body<TargetRequest> copyMediaTypeRequestModel, IMediaTypeService types)
    {
        var copied = await types.CopyAsync(id, copyMediaTypeRequestModel.Value.Target?.Id);
        return copied.Success ? Answer.Created("media-type", copied.Result!.Key) : copied.Status.AsProblem();
    }

    private static Answer<CompositionReference[]> CompositionReferences(Guid id, IMediaTypeService types)
        => types.Get(id) is { } type
            ? types.GetComposedOf(type.Id).Select(user => new CompositionReference(user.Key, user.Name ?? string.Empty, user.Icon ?? string.Empty)).ToArray()
            : Tell(ContentTypeOperationStatus.NotFound);

    private static async Task<Answer<AvailableComposition[]>> AvailableCompositionsAsync(
        Body<AvailableMediaTypeCompositionsRequest> compositionModel, IMediaTypeEditingService editing, IMediaTypeService types)
    {
        AvailableMediaTypeCompositionsRequest request = compositionModel;
        var available = await editing.GetAvailableCompositionsAsync(request.Id, request.CurrentCompositeIds, request.CurrentPropertyAliases);
        return available.Select(result => new AvailableComposition(
            result.Composition.Key,
            result.Composition.Name ?? string.Empty,
            result.Composition.Icon ?? string.Empty,
            [.. types.GetContainers((IMediaType)result.Composition).OrderBy(folder => folder.Level).Select(folder => folder.Name ?? string.Empty)],
            result.Allowed)).ToArray();
    }

    private static Answer Tell(ContentTypeOperationStatus status) => status == ContentTypeOperationStatus.NotFound
        ? status.AsProblem() with { Detail = "The specified media type was not found" }
        : Answer.Of(status);
}
