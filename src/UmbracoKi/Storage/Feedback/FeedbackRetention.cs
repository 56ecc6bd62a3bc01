using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Storage.Feedback;

/// <summary>Deletes feedback that is older than the options allow: when the host has started, then once a day.</summary>
internal sealed class FeedbackRetention(
    IFeedbackStore feedback,
    IOptionsMonitor<FeedbackOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<FeedbackRetention> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    /// <returns>How many entries were deleted.</returns>
    public async Task<int> CleanAsync(CancellationToken cancellationToken) => options.CurrentValue.KeepDays is > 0 and var days
        ? await feedback.DeleteBeforeAsync(time.GetUtcNow().AddDays(-days), cancellationToken)
        : 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await HasStartedAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await TryCleanAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A start that fails disposes the services this one works with.</summary>
    private async Task HasStartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    private async Task TryCleanAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await CleanAsync(cancellationToken) is > 0 and var deleted)
            {
                logger.LogInformation("{Count} entries of feedback were older than {Days} days and have been deleted", deleted, options.CurrentValue.KeepDays);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Old feedback could not be deleted; the next attempt is in a day");
        }
    }
}
