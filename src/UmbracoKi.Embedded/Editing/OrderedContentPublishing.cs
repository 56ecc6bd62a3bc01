using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Umbraco's publishing service, each publication in its <see cref="WriteTurn"/>.</summary>
internal sealed class OrderedContentPublishing(IContentPublishingService inner, WriteTurn turn) : IContentPublishingService
{
    public Task<Attempt<ContentPublishingResult, ContentPublishingOperationStatus>> PublishAsync(Guid key, ICollection<CulturePublishScheduleModel> culturesToPublishOrSchedule, Guid userKey)
        => turn.TakeAsync(() => inner.PublishAsync(key, culturesToPublishOrSchedule, userKey));

    public Task<Attempt<ContentPublishingOperationStatus>> UnpublishAsync(Guid key, ISet<string>? cultures, Guid userKey)
        => turn.TakeAsync(() => inner.UnpublishAsync(key, cultures, userKey));

    /// <inheritdoc />
    /// <remarks>In the background <see cref="OrderedOperations"/> takes the turn when the operation begins.</remarks>
    public Task<Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus>> PublishBranchAsync(
        Guid key, IEnumerable<string> cultures, PublishBranchFilter publishBranchFilter, Guid userKey, bool useBackgroundThread)
        => useBackgroundThread
            ? inner.PublishBranchAsync(key, cultures, publishBranchFilter, userKey, useBackgroundThread)
            : turn.TakeAsync(() => inner.PublishBranchAsync(key, cultures, publishBranchFilter, userKey, useBackgroundThread));

    public Task<bool> IsPublishingBranchAsync(Guid taskId) => inner.IsPublishingBranchAsync(taskId);

    public Task<Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus>> GetPublishBranchResultAsync(Guid taskId)
        => inner.GetPublishBranchResultAsync(taskId);
}
