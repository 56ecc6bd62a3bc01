using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Removes what nobody needs any more: old versions of documents by Umbraco's clean-up policy, ended background operations, and old log entries.</summary>
/// <remarks>
/// The policy is <c>Umbraco:CMS:Content:ContentVersionCleanupPolicy</c> and, where a document type overrides it, that of
/// the type; the age of operations is <c>Umbraco:CMS:LongRunningOperations:Cleanup:MaxEntryAge</c>, that of log entries, of
/// which only those of opening and of the system go, <c>Umbraco:CMS:Logging:MaxLogAge</c>.
/// </remarks>
internal sealed class Housekeeping(
    IContentVersionService versions,
    ILongRunningOperationRepository operations,
    IAuditService audit,
    ICoreScopeProvider scopes,
    IRuntimeState state,
    TimeProvider time,
    IOptions<EmbeddedUmbracoOptions> options,
    IOptionsMonitor<ContentSettings> content,
    IOptionsMonitor<LongRunningOperationsSettings> longRunning,
    IOptionsMonitor<LoggingSettings> logging,
    ILogger<Housekeeping> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.CleanupInterval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (state.Level == RuntimeLevel.Run)
            {
                await CleanAsync();
            }
        }
    }

    internal async Task CleanAsync()
    {
        await TryAsync(CleanVersions);
        await TryAsync(CleanOperationsAsync);
        await TryAsync(CleanLogAsync);
    }

    private Task CleanVersions()
    {
        if (content.CurrentValue.ContentVersionCleanupPolicy.EnableCleanup)
        {
            var removed = versions.PerformContentVersionCleanup(time.GetUtcNow().UtcDateTime);
            if (removed.Count > 0)
            {
                logger.LogInformation("{Count} old versions of documents were removed", removed.Count);
            }
        }

        return Task.CompletedTask;
    }

    private async Task CleanOperationsAsync()
    {
        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.LongRunningOperations);
        await operations.CleanOperationsAsync(time.GetUtcNow() - longRunning.CurrentValue.Cleanup.MaxEntryAge);
        scope.Complete();
    }

    private Task CleanLogAsync() => audit.CleanLogsAsync((int)Math.Min(logging.CurrentValue.MaxLogAge.TotalMinutes, int.MaxValue));

    private async Task TryAsync(Func<Task> clean)
    {
        try
        {
            await clean();
        }
        catch (Exception failure)
        {
            // The next tick tries again; cleaning up must not take the host down.
            logger.LogError(failure, "Cleaning up failed");
        }
    }
}
