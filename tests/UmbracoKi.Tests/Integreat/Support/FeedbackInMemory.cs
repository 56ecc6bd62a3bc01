using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Tests.Integreat.Support;

internal sealed class FeedbackInMemory : IFeedbackStore
{
    public List<FeedbackEntry> Entries { get; } = [];

    public Task AddAsync(FeedbackEntry entry, CancellationToken cancellationToken)
    {
        Entries.Add(entry);
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<FeedbackEntry> ReadAllAsync(CancellationToken cancellationToken) => Entries.ToAsyncEnumerable();

    public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        Task.FromResult(Entries.RemoveAll(entry => entry.Received < moment));
}
