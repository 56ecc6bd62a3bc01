using Microsoft.Extensions.Caching.Memory;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>What each session last saw of each document.</summary>
/// <remarks>
/// The client sends no version, so the server remembers. Two browser tabs of one session are one editor: the later
/// reading counts for both. What was forgotten (after a day, a restart, or 20,000 newer readings) is not checked.
/// </remarks>
internal sealed class SeenDocuments(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly MemoryCache _seen = new(new MemoryCacheOptions { SizeLimit = 20_000, Clock = new Clock(time) });

    public void Remember(string session, Guid document, IReadOnlyDictionary<string, string> fingerprints)
    {
        if (session.Length > 0)
        {
            _seen.Set((session, document), fingerprints, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Kept });
        }
    }

    /// <returns>The languages that changed since the session read the document; the empty string stands for what all share.</returns>
    public IReadOnlyList<string> Changed(string session, Guid document, IReadOnlyDictionary<string, string> now)
        => _seen.TryGetValue((session, document), out IReadOnlyDictionary<string, string>? seen) && seen is not null
            ? [.. now.Keys.Union(seen.Keys, StringComparer.OrdinalIgnoreCase).Where(culture => now.GetValueOrDefault(culture) != seen.GetValueOrDefault(culture))]
            : [];

    public void Dispose() => _seen.Dispose();

#pragma warning disable CS0618 // MemoryCache knows no other clock yet.
    private sealed class Clock(TimeProvider time) : Microsoft.Extensions.Internal.ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
#pragma warning restore CS0618
}
