using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Publishes and unpublishes what is due, by Umbraco's content service.</summary>
internal sealed class ScheduledPublishing(
    IContentService content,
    IRuntimeState state,
    TimeProvider time,
    IOptions<EmbeddedUmbracoOptions> options,
    ILogger<ScheduledPublishing> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.ScheduleInterval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (state.Level == RuntimeLevel.Run)
            {
                PublishDue();
            }
        }
    }

    private void PublishDue()
    {
        try
        {
            foreach (var result in content.PerformScheduledPublish(time.GetUtcNow().UtcDateTime).Where(r => !r.Success))
            {
                logger.LogWarning("The schedule of document {Id} could not be kept: {Reason}", result.Content.Id, result.Result);
            }
        }
        catch (Exception failure)
        {
            // The next tick tries again; a schedule must not take the host down.
            logger.LogError(failure, "Due schedules could not be carried out");
        }
    }
}
