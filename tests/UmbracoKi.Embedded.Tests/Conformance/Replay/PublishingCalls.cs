using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>Publishing, scheduling and unpublishing documents.</summary>
internal sealed class PublishingCalls(IContentPublishingService publishing, DocumentCalls documents, TimeProvider time) : ICallReplay
{
    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("PUT", ["document", var id, "publish"]) => Publish(documents.Key(id), call.Request, userKey),
        ("PUT", ["document", var id, "unpublish"]) => Unpublish(documents.Key(id), call.Request, userKey),
        ("PUT", ["document", var id, "publish-with-descendants"]) => PublishBranch(documents.Key(id), call.Request, userKey),
        _ => null,
    };

    private async Task<string> Publish(Guid id, JsonElement body, Guid userKey)
    {
        var schedules = body.List("publishSchedules").Select(Schedule).ToArray();
        return Refusal(schedules) ?? (await publishing.PublishAsync(id, schedules, userKey)).Status.ToString();
    }

    // Umbraco's controller refuses impossible times before it asks the service.
    private string? Refusal(IEnumerable<CulturePublishScheduleModel> schedules)
    {
        foreach (var schedule in schedules.Select(s => s.Schedule).OfType<ContentScheduleModel>())
        {
            if (schedule.PublishDate <= time.GetUtcNow())
            {
                return "PublishTimeNeedsToBeInFuture";
            }

            if (schedule.UnpublishDate <= time.GetUtcNow())
            {
                return "UpublishTimeNeedsToBeInFuture";
            }

            if (schedule.UnpublishDate <= schedule.PublishDate)
            {
                return "UnpublishTimeNeedsToBeAfterPublishTime";
            }
        }

        return null;
    }

    private static CulturePublishScheduleModel Schedule(JsonElement body) => new()
    {
        Culture = body.Text("culture"),
        Schedule = body.Get("schedule") is { } times
            ? new ContentScheduleModel { PublishDate = Time(times, "publishTime"), UnpublishDate = Time(times, "unpublishTime") }
            : null,
    };

    private static DateTimeOffset? Time(JsonElement body, string name) => body.Get(name)?.GetDateTimeOffset();

    private async Task<string> Unpublish(Guid id, JsonElement body, Guid userKey)
    {
        var cultures = body.Get("cultures") is null ? null : body.List("cultures").Select(c => c.GetString()!).ToHashSet();
        return (await publishing.UnpublishAsync(id, cultures, userKey)).Result.ToString();
    }

    private async Task<string> PublishBranch(Guid id, JsonElement body, Guid userKey)
    {
        var filter = body.Flag("includeUnpublishedDescendants") ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        var cultures = body.List("cultures").Select(c => c.GetString()!).ToArray();
        return (await publishing.PublishBranchAsync(id, cultures, filter, userKey, useBackgroundThread: false)).Status.ToString();
    }
}
