using System.Diagnostics;

namespace UmbracoKi.Benchmarks.Load;

/// <summary>Requests at a fixed rate, whether or not earlier ones were answered: what many independent readers do.</summary>
internal static class ConstantRate
{
    /// <returns>Milliseconds from the moment each request was due until its whole body had arrived.</returns>
    public static async Task<IReadOnlyCollection<double>> RunAsync(Uri url, int requestsPerSecond, int seconds, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });
        foreach (var (name, value) in headers)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }

        var requests = new List<Task<double>>(requestsPerSecond * seconds);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < requestsPerSecond * seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / requestsPerSecond);
            while (clock.Elapsed < due)
            {
                await Task.Delay(1);
            }

            requests.Add(AskAsync(client, url, clock, due));
        }

        return await Task.WhenAll(requests);
    }

    private static async Task<double> AskAsync(HttpClient client, Uri url, Stopwatch clock, TimeSpan due)
    {
        using var answer = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
        await answer.Content.CopyToAsync(Stream.Null);
        return (clock.Elapsed - due).TotalMilliseconds;
    }
}
