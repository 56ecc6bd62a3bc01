using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>Deletes old rows of <c>umbracoWebhookLog</c> once a day, as <c>Umbraco:CMS:Webhook</c> says how old.</summary>
internal sealed class WebhookLogCleanup(
    ICoreScopeProvider scopes, IWebhookLogRepository logs, IRuntimeState state, IOptionsMonitor<WebhookSettings> settings, TimeProvider time,
    ILogger<WebhookLogCleanup> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(5);

    /// <returns>How many rows were deleted.</returns>
    public async Task<int> CleanAsync()
    {
        if (!settings.CurrentValue.EnableLoggingCleanup)
        {
            return 0;
        }

        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.WebhookLogs);
        var old = (await logs.GetOlderThanDate(time.GetUtcNow().UtcDateTime.AddDays(-settings.CurrentValue.KeepLogsForDays))).Select(log => log.Id).ToArray();
        await logs.DeleteByIds(old);
        scope.Complete();
        return old.Length;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = FirstAfter; !stoppingToken.IsCancellationRequested; wait = Interval)
        {
            await Task.Delay(wait, time, stoppingToken);
            try
            {
                if (state.Level == RuntimeLevel.Run)
                {
                    await CleanAsync();
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.LogError(failure, "Old rows of the webhook log could not be deleted");
            }
        }
    }
}
