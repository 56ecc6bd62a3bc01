using Microsoft.Extensions.Caching.Memory;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>What each session has before it of each document.</summary>
/// <remarks>
/// The client sends no version, so the server remembers. Two browser tabs of one session are one editor: the later
/// reading counts for both. What was forgotten (after a day, a restart, or 20,000 newer readings) is not checked.
/// </remarks>
internal sealed class SeenDocuments(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly MemoryCache _seen = new(new MemoryCacheOptions { SizeLimit = 20_000, Clock = new Clock(time) });

    /// <summary>The session reads the document.</summary>
    /// <remarks>
    /// The client reads once after each save, but takes from that only the languages it has saved: those in which it was behind
    /// it still is.
    /// </remarks>
    public void Read(string session, Guid document, IReadOnlyDictionary<string, string> fingerprints)
        => Remember(session, document, fingerprints, Find(session, document)?.Behind ?? [], []);

    /// <summary>The session has written the document.</summary>
    /// <param name="behind">The languages in which the session still has before it what it had before.</param>
    public void Written(string session, Guid document, IReadOnlyDictionary<string, string> fingerprints, IReadOnlyList<string> behind)
        => Remember(session, document, fingerprints, behind, behind);

    /// <returns>The languages that changed since the session read the document; the empty string stands for what all share.</returns>
    public IReadOnlyList<string> Changed(string session, Guid document, IReadOnlyDictionary<string, string> now)
        => Find(session, document) is { Fingerprints: var seen }
            ? [.. now.Keys.Union(seen.Keys, StringComparer.OrdinalIgnoreCase).Where(culture => now.GetValueOrDefault(culture) != seen.GetValueOrDefault(culture))]
            : [];

    /// <returns>True if this is what the session has read, or if it sends nothing of the language.</returns>
    public bool IsUntouched(string session, Guid document, string culture, IReadOnlyDictionary<string, string> sent)
        => !sent.TryGetValue(culture, out var fingerprint) || Find(session, document)?.Fingerprints.GetValueOrDefault(culture) == fingerprint;

    public void Dispose() => _seen.Dispose();

    private Seen? Find(string session, Guid document) => _seen.TryGetValue((session, document), out Seen? seen) ? seen : null;

    private void Remember(
        string session, Guid document, IReadOnlyDictionary<string, string> fingerprints, IReadOnlyList<string> kept, IReadOnlyList<string> behind)
    {
        if (session.Length == 0)
        {
            return;
        }

        var before = Find(session, document)?.Fingerprints;
        var now = new Dictionary<string, string>(fingerprints, StringComparer.OrdinalIgnoreCase);
        foreach (var culture in kept)
        {
            if (before?.GetValueOrDefault(culture) is { } old)
            {
                now[culture] = old;
            }
            else
            {
                now.Remove(culture);
            }
        }

        _seen.Set((session, document), new Seen(now, behind), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Kept });
    }

    private sealed record Seen(IReadOnlyDictionary<string, string> Fingerprints, IReadOnlyList<string> Behind);

#pragma warning disable CS0618 // MemoryCache knows no other clock yet.
    private sealed class Clock(TimeProvider time) : Microsoft.Extensions.Internal.ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
#pragma warning restore CS0618
}
