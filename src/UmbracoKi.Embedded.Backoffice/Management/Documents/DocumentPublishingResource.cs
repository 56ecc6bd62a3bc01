using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Publishing languages of a document, now or at a time, taking them offline, and publishing a whole branch.</summary>
internal sealed class DocumentPublishingResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<BranchResults>();

    public void Map(RouteGroupBuilder api)
    {
        var document = api.MapGroup("document/{id:guid}").WithTags("Document").RequireSection(Constants.Applications.Content);
        document.MapPut("publish", PublishAsync);
        document.MapPut("unpublish", UnpublishAsync);
        document.MapPut("publish-with-descendants", PublishBranchAsync);
        document.MapGet("publish-with-descendants/result/{taskId:guid}", BranchResultAsync);
    }

    private static async Task<Answer> PublishAsync(
        Guid id, Body<PublishDocumentRequest> requestModel, IContentPublishingService publishing, GuardedChange guarded, DocumentAccess access, Editor editor,
        TimeProvider time)
    {
        var schedules = requestModel.Value.PublishSchedules;
        if (!await access.AllowsAsync(editor, id, ActionPublish.ActionLetter)
            || !await access.AllowsLanguagesAsync(editor, id, [.. schedules.Select(schedule => schedule.Culture)]))
        {
            return Answer.Forbidden;
        }

        if (schedules.Select(schedule => schedule.Schedule).OfType<Schedule>().Select(schedule => Wrong(schedule, time.GetUtcNow())).FirstOrDefault(wrong => wrong is not null) is { } mistake)
        {
            return mistake.AsProblem();
        }

        var refused = await guarded.CarryOutAsync(editor, id, schedules.Select(schedule => schedule.Culture), async () =>
        {
            var published = await publishing.PublishAsync(id, [.. schedules.Select(Model)], editor.Key);
            return published.Success ? null : Refuse(published.Status, published.Result?.InvalidPropertyAliases);
        });
        return refused is null ? Answer.Done : refused;
    }

    private static async Task<Answer> UnpublishAsync(
        Guid id, Body<UnpublishDocumentRequest> requestModel, IContentPublishingService publishing, DocumentAccess access, Editor editor)
    {
        var cultures = requestModel.Value.Cultures;
        if (!await access.AllowsAsync(editor, id, ActionUnpublish.ActionLetter) || !await access.AllowsLanguagesAsync(editor, id, cultures ?? []))
        {
            return Answer.Forbidden;
        }

        return Answer.Of((await publishing.UnpublishAsync(id, cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase), editor.Key)).Result);
    }

    /// <remarks>Done when it is answered; the client asks for the result all the same.</remarks>
    private static async Task<Answer<PublishWithDescendantsResult>> PublishBranchAsync(
        Guid id, Body<PublishWithDescendantsRequest> requestModel, IContentPublishingService publishing, BranchResults results,
        DocumentAccess access, Editor editor)
    {
        PublishWithDescendantsRequest request = requestModel;
        if (!await access.AllowsAsync(editor, id, ActionPublish.ActionLetter)
            || !await access.AllowsBranchAsync(editor, id, ActionPublish.ActionLetter)
            || !await access.AllowsLanguagesAsync(editor, id, request.Cultures))
        {
            return Answer.Forbidden;
        }

        var filter = request.IncludeUnpublishedDescendants ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        var published = await publishing.PublishBranchAsync(id, request.Cultures, filter, editor.Key, useBackgroundThread: false);
        return new PublishWithDescendantsResult(results.Keep(published.Success ? null : RefuseBranch(published)), IsComplete: false);
    }

    private static Task<Answer<PublishWithDescendantsResult>> BranchResultAsync(Guid id, Guid taskId, BranchResults results)
        => Task.FromResult<Answer<PublishWithDescendantsResult>>(
            results.TryFind(taskId, out var problem) ? problem is null ? new PublishWithDescendantsResult(taskId, IsComplete: true) : problem
            : ContentPublishingOperationStatus.TaskResultNotFound.AsProblem());

    private static ContentPublishingOperationStatus? Wrong(Schedule schedule, DateTimeOffset now) => schedule switch
    {
        { PublishTime: { } from } when from <= now => ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture,
        { UnpublishTime: { } until } when until <= now => ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture,
        { PublishTime: { } from, UnpublishTime: { } until } when until <= from => ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime,
        _ => null,
    };

    private static CulturePublishScheduleModel Model(CultureSchedule schedule) => new()
    {
        Culture = schedule.Culture,
        Schedule = schedule.Schedule is null ? null : new ContentScheduleModel
        {
            PublishDate = schedule.Schedule.PublishTime, UnpublishDate = schedule.Schedule.UnpublishTime,
        },
    };

    private static Problem Refuse(ContentPublishingOperationStatus status, IEnumerable<string>? invalid)
        => status == ContentPublishingOperationStatus.ContentInvalid
            ? status.AsProblem() with { Extensions = new Dictionary<string, object?> { ["invalidProperties"] = invalid?.ToArray() ?? [] } }
            : status.AsProblem();

    private static Problem RefuseBranch(Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> published)
        => published.Status.AsProblem() with
        {
            Extensions = new Dictionary<string, object?>
            {
                ["failedBranchItems"] = published.Result.FailedItems
                    .Select(item => new { id = item.Key, operationStatus = item.OperationStatus.ToString() }).ToArray(),
            },
        };
}
