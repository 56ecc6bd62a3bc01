using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Collections;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>Reading, creating, saving, moving one medium. Its file was uploaded before.</summary>
internal sealed class MediaResource : IManagementResource
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<MediaItems>();
        services.AddSingleton<MediaPresentation>();
        services.AddSingleton<MediaAccess>();
        services.AddSingleton<MediaAddresses>();
        services.AddSingleton<CollectionViews>();
    }

    public void Map(RouteGroupBuilder api)
    {
        var media = api.MapGroup("media").WithTags("Media").RequireSection(Constants.Applications.Media);
        media.MapGet("configuration", Configuration);
        media.MapGet("{id:guid}", ReadAsync);
        media.MapPost("", CreateAsync);
        media.MapPost("validate", ValidateNewAsync);
        media.MapPut("{id:guid}", UpdateAsync);
        media.MapPut("{id:guid}/validate", ValidateAsync);
        media.MapPut("{id:guid}/move", MoveAsync);
        media.MapPut("{id:guid}/move-to-recycle-bin", TrashAsync);
        media.MapDelete("{id:guid}", DeleteAsync);
        media.MapPut("sort", SortAsync);
    }

    private static Answer<MediaConfigurationResponse> Configuration(IOptionsMonitor<ContentSettings> content)
        => new MediaConfigurationResponse(content.CurrentValue.DisableDeleteWhenReferenced, content.CurrentValue.DisableUnpublishWhenReferenced);

    private static async Task<Answer<MediaResponse>> ReadAsync(
        Guid id, IMediaEditingService editing, MediaPresentation presentation, MediaAccess access, Editor editor)
        => !await access.AllowsAsync(editor, id) ? Answer.Forbidden
            : await editing.GetAsync(id) is { } media ? presentation.Show(media)
            : MediaProblems.NotFound;

    private static async Task<Answer> CreateAsync(
        Body<CreateMediaRequest> requestModel, IMediaEditingService editing, MediaAccess access, Editor editor)
    {
        CreateMediaRequest request = requestModel;
        if (!await access.AllowsAtAsync(editor, request.Parent?.Id))
        {
            return Answer.Forbidden;
        }

        var created = await editing.CreateAsync(Create(request), editor.Key);
        return created.Success
            ? Answer.Created("media", created.Result.Content!.Key)
            : MediaProblems.Tell(created.Status, created.Result.ValidationResult.ValidationErrors, request);
    }

    private static async Task<Answer> ValidateNewAsync(
        Body<CreateMediaRequest> requestModel, IMediaEditingService editing, MediaAccess access, Editor editor)
    {
        CreateMediaRequest request = requestModel;
        if (!await access.AllowsAtAsync(editor, request.Parent?.Id))
        {
            return Answer.Forbidden;
        }

        var validated = await editing.ValidateCreateAsync(Create(request));
        return validated.Success ? Answer.Done : MediaProblems.Tell(validated.Status, validated.Result.ValidationErrors, request);
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateMediaRequest> requestModel, IMediaEditingService editing, MediaAccess access, Editor editor)
    {
        UpdateMediaRequest request = requestModel;
        if (!await access.AllowsAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        var updated = await editing.UpdateAsync(id, Update(request), editor.Key);
        return updated.Success
            ? Answer.Done
            : MediaProblems.Tell(updated.Status, updated.Result.ValidationResult.ValidationErrors, request);
    }

    private static async Task<Answer> ValidateAsync(
        Guid id, Body<UpdateMediaRequest> requestModel, IMediaEditingService editing, MediaAccess access, Editor editor)
    {
        UpdateMediaRequest request = requestModel;
        if (!await access.AllowsAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        var validated = await editing.ValidateUpdateAsync(id, Update(request));
        return validated.Success ? Answer.Done : MediaProblems.Tell(validated.Status, validated.Result.ValidationErrors, request);
    }

    private static async Task<Answer> MoveAsync(
        Guid id, Body<TargetRequest> moveMediaRequestModel, IMediaEditingService editing, MediaAccess access, Editor editor)
    {
        var target = moveMediaRequestModel.Value.Target?.Id;
        return await access.AllowsAsync(editor, id) && await access.AllowsAtAsync(editor, target)
            ? MediaProblems.Tell((await editing.MoveAsync(id, target, editor.Key)).Status)
            : Answer.Forbidden;
    }

    private static async Task<Answer> TrashAsync(Guid id, IMediaEditingService editing, MediaAccess access, Editor editor)
        => await access.AllowsAsync(editor, id)
            ? MediaProblems.Tell((await editing.MoveToRecycleBinAsync(id, editor.Key)).Status)
            : Answer.Forbidden;

    private static async Task<Answer> DeleteAsync(Guid id, IMediaEditingService editing, MediaAccess access, Editor editor)
        => await access.AllowsAsync(editor, id)
            ? MediaProblems.Tell((await editing.DeleteAsync(id, editor.Key)).Status)
            : Answer.Forbidden;

    private static async Task<Answer> SortAsync(
        Body<SortingRequest> sortingRequestModel, IMediaEditingService editing, MediaAccess access, Editor editor)
    {
        SortingRequest request = sortingRequestModel;
        if (!await access.AllowsAtAsync(editor, request.Parent?.Id))
        {
            return Answer.Forbidden;
        }

        var order = request.Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
        return MediaProblems.Tell(await editing.SortAsync(request.Parent?.Id, [.. order], editor.Key));
    }

    private static MediaCreateModel Create(CreateMediaRequest request) => new()
    {
        Key = request.Id,
        ContentTypeKey = request.MediaType.Id,
        ParentKey = request.Parent?.Id,
        Properties = ContentModels.Properties(request),
        Variants = ContentModels.Variants(request),
    };

    private static MediaUpdateModel Update(UpdateMediaRequest request)
        => new() { Properties = ContentModels.Properties(request), Variants = ContentModels.Variants(request) };
}
