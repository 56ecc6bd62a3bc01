using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Search.Indexing;

/// <summary>Keeps the index up to date behind the editors' backs; first it catches up with what happened without it.</summary>
internal sealed class SearchIndexing(SearchIndexer indexer, SearchIndex index, PendingChanges pending, IRuntimeState state, ILogger<SearchIndexing> logger)
    : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        pending.Note(batch => batch.Everything = true);
        while (state.Level == RuntimeLevel.Run && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                Work(stoppingToken);
                await indexer.Wanted.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (SqliteException damage) when (SearchIndexFile.IsDamage(damage))
            {
                logger.LogWarning("The search index is damaged and is made anew");
                index.Recreate();
                pending.Note(batch => batch.Everything = true);
            }
            catch (Exception failure)
            {
                // What was not indexed differs in its stamp and comes with the next comparison.
                logger.LogError(failure, "The search index could not be brought up to date; it is tried again");
                pending.Note(batch => batch.Everything = true);
                await Task.Delay(PauseAfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Work(CancellationToken stoppingToken)
    {
        var everything = false;
        pending.Note(batch =>
        {
            everything = batch.Everything;
            batch.Everything = false;
        });
        indexer.ApplyNoted();
        if (everything)
        {
            indexer.CatchUp(stoppingToken);
        }
    }
}
