using Umbraco.Cms.Core.Runtime;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Umbraco's main domain: always ours, because a second process is turned away at the database.</summary>
internal sealed class FileMainDomLock : IMainDomLock
{
    public Task<bool> AcquireLockAsync(int millisecondsTimeout) => Task.FromResult(true);

    /// <inheritdoc />
    /// <remarks>Completes when another process takes over, which the lock on the database rules out.</remarks>
    public Task ListenAsync() => Task.Delay(Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        // Nothing is held here.
    }
}
