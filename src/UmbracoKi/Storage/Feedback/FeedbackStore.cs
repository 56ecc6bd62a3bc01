using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Storage.Feedback;

internal sealed class FeedbackStore(StorageDatabase database) : IFeedbackStore
{
    private const int PageSize = 500;

    public Task AddAsync(FeedbackEntry entry, CancellationToken cancellationToken) => database.WriteAsync(
        (context, token) =>
        {
            context.Feedback.Add(FeedbackMapping.ToRow(entry));
            return context.SaveChangesAsync(token);
        },
        cancellationToken);

    public async IAsyncEnumerable<FeedbackEntry> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = 0L;
        while (await PageAfterAsync(last, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var row in page)
            {
                yield return FeedbackMapping.ToEntry(row);
            }

            last = page[^1].Id;
        }
    }

    public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var before = moment.UtcDateTime;
        return database.WriteAsync(
            (context, token) => context.Feedback.Where(row => row.Received < before).ExecuteDeleteAsync(token), cancellationToken);
    }

    private async Task<List<FeedbackRow>> PageAfterAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = database.OpenForReading();
        return await context.Feedback.Where(row => row.Id > id).OrderBy(row => row.Id).Take(PageSize).ToListAsync(cancellationToken);
    }
}
