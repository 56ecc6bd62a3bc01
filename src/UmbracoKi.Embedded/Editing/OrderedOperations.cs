using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Umbraco's background operations; the one that publishes a branch waits for its <see cref="WriteTurn"/> there.</summary>
internal sealed class OrderedOperations(ILongRunningOperationService inner, WriteTurn turn) : ILongRunningOperationService
{
    // Umbraco's own name for it, which it also writes into the row.
    private const string PublishBranch = "ContentPublishBranch";

    public Task<Attempt<Guid, LongRunningOperationEnqueueStatus>> RunAsync(
        string type, Func<CancellationToken, Task> operation, bool allowConcurrentExecution = false, bool runInBackground = true)
        => inner.RunAsync(type, operation, allowConcurrentExecution, runInBackground);

    public Task<Attempt<Guid, LongRunningOperationEnqueueStatus>> RunAsync<T>(
        string type, Func<CancellationToken, Task<T>> operation, bool allowConcurrentExecution = false, bool runInBackground = true)
        => inner.RunAsync(
            type,
            type == PublishBranch ? cancellation => turn.TakeAsync(() => operation(cancellation)) : operation,
            allowConcurrentExecution,
            runInBackground);

    public Task<LongRunningOperationStatus?> GetStatusAsync(Guid operationId) => inner.GetStatusAsync(operationId);

    public Task<PagedModel<LongRunningOperation>> GetByTypeAsync(string type, int skip, int take, LongRunningOperationStatus[]? statuses = null)
        => inner.GetByTypeAsync(type, skip, take, statuses);

    public Task<Attempt<TResult?, LongRunningOperationResultStatus>> GetResultAsync<TResult>(Guid operationId) => inner.GetResultAsync<TResult>(operationId);
}
