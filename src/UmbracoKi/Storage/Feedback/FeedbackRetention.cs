using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Storage.Feedback;

/// <summary>Deletes feedback that is older than the options allow: at start, then once a day.</summary>
internal sealed class FeedbackRetention(
    IFeedbackStore feedback, IOptionsMonitor<FeedbackOptions> options, TimeProvider time, ILogger<FeedbackRetention> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    /// <returns>How many entries were deleted.</returns>
    public async Task<int> CleanAsync(CancellationToken cancellationToken) => options.CurrentValue.KeepDays is > 0 and var days
        ? await feedback.DeleteBeforeAsync(time.GetUtcNow().AddDays(-days), cancellationToken)
        : 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await TryCleanAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
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
