using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Media;

/// <summary>Deletes uploads that nobody used in time, once an hour.</summary>
internal sealed class TemporaryFileCleanup(
    ITemporaryFileService files, IRuntimeState state, TimeProvider time, ILogger<TemporaryFileCleanup> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (state.Level != RuntimeLevel.Run)
            {
                continue;
            }

            try
            {
                await files.CleanUpOldTempFiles();
            }
            catch (IOException failure)
            {
                logger.LogWarning(failure, "Expired uploads could not be deleted; the next attempt is in an hour");
            }
        }
    }
}
