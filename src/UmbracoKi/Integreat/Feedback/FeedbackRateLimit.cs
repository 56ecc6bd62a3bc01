using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>
/// How often a client may submit. Clients are told apart by a keyed hash of their address; the key is random, never
/// stored and replaced with every window, so no address can be found again afterwards.
/// </summary>
internal sealed class FeedbackRateLimit(TimeProvider clock, IOptions<FeedbackRateOptions> options)
{
    private Window _window = new(DateTimeOffset.MinValue);

    public bool TryAcquire(IPAddress? client)
    {
        var now = clock.GetUtcNow();
        var window = Volatile.Read(ref _window);
        if (now >= window.Began + options.Value.Window)
        {
            var next = new Window(now);
            var seen = Interlocked.CompareExchange(ref _window, next, window);
            window = ReferenceEquals(seen, window) ? next : seen;
        }

        return window.Count(client ?? IPAddress.None) <= options.Value.MaxPerWindow;
    }

    private sealed class Window(DateTimeOffset began)
    {
        private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
        private readonly ConcurrentDictionary<long, int> _counts = [];

        public DateTimeOffset Began { get; } = began;

        public int Count(IPAddress client) => _counts.AddOrUpdate(Pseudonym(client), 1, (_, count) => count + 1);

        private long Pseudonym(IPAddress client) => BitConverter.ToInt64(HMACSHA256.HashData(_key, Subscriber(client)));

        // A subscriber of IPv6 has a network of 64 bits to choose addresses from.
        private static ReadOnlySpan<byte> Subscriber(IPAddress client) =>
            client.AddressFamily == AddressFamily.InterNetwork || client.IsIPv4MappedToIPv6
                ? client.MapToIPv4().GetAddressBytes()
                : client.GetAddressBytes().AsSpan(0, 8);
    }
}
