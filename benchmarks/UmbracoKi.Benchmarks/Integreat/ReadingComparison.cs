using System.Text.Json;
using UmbracoKi.Benchmarks.Load;

namespace UmbracoKi.Benchmarks.Integreat;

/// <summary>Requests per second and latencies against bare endpoints that return the same bytes, and what goes over the wire.</summary>
internal sealed class ReadingComparison(ServerProcess server, Workshop workshop, BenchmarkOptions options, ResultTable table)
{
    private const int RequestsPerSecond = 500;

    private static readonly (string Name, string Path)[] Requests =
    [
        ("pages/", "pages/"),
        ("children/?depth=1", "children/?depth=1"),
        ("locations/", "locations/"),
    ];

    public async Task MeasureAsync()
    {
        var etags = new List<string>();
        foreach (var (number, request) in Requests.Index())
        {
            etags.Add(await MeasureBytesAsync(number, request.Name, Url(request.Path)));
        }

        await using var bare = await ServerProcess.StartBareAsync(workshop.BodiesDirectory);
        foreach (var (number, (name, path)) in Requests.Index())
        {
            await CompareAsync(name + ", Brotli", Url(path), new Uri(bare.Address, $"{number}{BareServer.Brotli}"), ("Accept-Encoding", "br"));
            await CompareAsync(name + ", 304", Url(path), new Uri(bare.Address, $"{number}{BareServer.NotModified}"), ("Accept-Encoding", "br"), ("If-None-Match", etags[number]));
        }
    }

    private async Task<string> MeasureBytesAsync(int number, string name, Uri url)
    {
        using var client = new HttpClient();
        var plain = await client.GetByteArrayAsync(url);
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await client.SendAsync(request);
        var brotli = await answer.Content.ReadAsByteArrayAsync();
        await File.WriteAllBytesAsync(Path.Combine(workshop.BodiesDirectory, $"{number}{BareServer.Brotli}"), brotli);
        await File.WriteAllBytesAsync(Path.Combine(workshop.BodiesDirectory, $"{number}{BareServer.NotModified}"), []);

        // .NET's default escapes every letter that is not ASCII, as the original server does.
        using var json = JsonDocument.Parse(plain);
        var escaped = JsonSerializer.SerializeToUtf8Bytes(json);
        table.Add($"{name} in Ukrainian, bytes", $"{brotli.Length:N0}", $"{plain.Length:N0} uncompressed, {escaped.Length:N0} escaped: {(double)escaped.Length / brotli.Length:0.0} times as much");
        return answer.Headers.ETag!.Tag;
    }

    private async Task CompareAsync(string name, Uri url, Uri bareUrl, params (string, string)[] headers)
    {
        var (ours, bare) = await Wrk.CompareAsync(url, bareUrl, options, headers);
        table.Add($"{name}, as fast as it goes", $"{ours.RequestsPerSecond:N0}/s", $"bare {bare.RequestsPerSecond:N0}/s, ratio {ours.RequestsPerSecond / bare.RequestsPerSecond:0.00}");

        var latencies = await ConstantRate.RunAsync(url, RequestsPerSecond, options.Seconds, headers);
        var bareLatencies = await ConstantRate.RunAsync(bareUrl, RequestsPerSecond, options.Seconds, headers);
        table.Add($"{name}, p99 at {RequestsPerSecond}/s", $"{Statistics.Percentile(latencies, 99):0.0} ms", $"bare {Statistics.Percentile(bareLatencies, 99):0.0} ms");
    }

    private Uri Url(string path) => new(server.Address, $"/api/v3/{BenchmarkRegion.Slug}/uk/{path}");
}
