namespace UmbracoKi.Embedded.Persistence;

/// <summary>Lets one unit of work write at a time, first come, first served, without SQLite's polling.</summary>
internal sealed class WriterGate(TimeSpan defaultTimeout) : IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    /// <exception cref="DatabaseBusyException">The gate did not open in time.</exception>
    public void Enter(TimeSpan? timeout)
    {
        var limit = timeout is { } given && given > TimeSpan.Zero ? given : defaultTimeout;
        if (!_semaphore.Wait(limit))
        {
            throw new DatabaseBusyException($"Another change was still being written after {limit.TotalSeconds:0} seconds.");
        }
    }

    public void Leave() => _semaphore.Release();

    public void Dispose() => _semaphore.Dispose();
}
