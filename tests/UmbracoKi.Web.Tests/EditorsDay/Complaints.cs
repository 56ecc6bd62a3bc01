using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>What a browser complains of: requests that fail, errors in the console, errors nobody has caught.</summary>
internal sealed class Complaints
{
    private const int QuietMilliseconds = 400;

    /// <summary>What is not ours to mend, and why.</summary>
    private static readonly (string Text, string Reason)[] Known =
    [
        ("Relation type unique is required", "the client may ask for relations before it knows of which type; the walk sees that they are shown"),
        ("Media type unique is not set", "opened by its address, the client may show the tab before it has read the item, and leaves the name of the type out"),
    ];

    private readonly ConcurrentDictionary<IRequest, byte> _pending = [];
    private readonly ConcurrentQueue<string> _heard = [];
    private long _lastSign;

    public Complaints(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Hear($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => Hear($"uncaught: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                Hear($"{response.Status} {response.Request.Method} {response.Url}");
            }
        };
        page.Request += (_, request) => Follow(request);
        page.RequestFinished += (_, request) => Forget(request);
        page.RequestFailed += (_, request) => Forget(request);
    }

    /// <summary>What came up since the last call, except for <see cref="Known"/>.</summary>
    public string[] Take()
    {
        var taken = new List<string>();
        while (_heard.TryDequeue(out var heard))
        {
            taken.Add(heard);
        }

        return [.. taken.Where(complaint => !Known.Any(known => complaint.Contains(known.Text, StringComparison.Ordinal)))];
    }

    /// <summary>The page before is gone, and what it still waited for with it.</summary>
    public void ForgetRequests() => _pending.Clear();

    /// <summary>Until nothing has been asked for a moment; a request that stays without an answer is a complaint.</summary>
    public async Task QuietAsync(TimeSpan patience)
    {
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (!_pending.IsEmpty || Environment.TickCount64 - Interlocked.Read(ref _lastSign) < QuietMilliseconds)
        {
            if (Environment.TickCount64 > end)
            {
                Hear($"no answer: {string.Join(", ", _pending.Keys.Select(request => request.Url))}");
                return;
            }

            await Task.Delay(50);
        }
    }

    private void Hear(string complaint) => _heard.Enqueue(complaint);

    // The browser does not tell of the end of these two.
    private void Follow(IRequest request)
    {
        if (!request.Url.Contains(".worker-", StringComparison.Ordinal) && !request.Url.Contains("serverEventHub", StringComparison.Ordinal))
        {
            _pending[request] = 0;
            Sign();
        }
    }

    private void Forget(IRequest request)
    {
        _pending.TryRemove(request, out _);
        Sign();
    }

    private void Sign() => Interlocked.Exchange(ref _lastSign, Environment.TickCount64);
}
