using UmbracoKi.Benchmarks.Load;

namespace UmbracoKi.Benchmarks.Delivery;

/// <summary>Requests per second of the Delivery API against bare endpoints that return the same bytes.</summary>
internal static class ReadingComparison
{
    private const string Culture = "uk-UA";

    private static readonly (string Name, string Path)[] Requests =
    [
        ("item", "/umbraco/delivery/api/v2/content/item/{0}"),
        ("list of 20", "/umbraco/delivery/api/v2/content?filter=contentType:kiTopic&take=20"),
    ];

    public static async Task MeasureAsync(ServerProcess server, Workshop workshop, BenchmarkOptions options, ResultTable table)
    {
        var paths = Requests.Select(r => string.Format(r.Path, WritingComparison.TopicKey(1))).ToArray();
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("Accept-Language", Culture);
        for (var i = 0; i < Requests.Length; i++)
        {
            var body = await client.GetByteArrayAsync(paths[i]);
            await File.WriteAllBytesAsync(Path.Combine(workshop.BodiesDirectory, i.ToString()), body);
        }

        await using var bare = await ServerProcess.StartBareAsync(workshop.BodiesDirectory);
        for (var i = 0; i < Requests.Length; i++)
        {
            var bytes = new FileInfo(Path.Combine(workshop.BodiesDirectory, i.ToString())).Length;

            var (ours, theirs) = await Wrk.CompareAsync(
                new Uri(server.Address, paths[i]), new Uri(bare.Address, "/" + i), options, ("Accept-Language", Culture));
            table.Add(
                $"Delivery API, {Requests[i].Name} ({bytes:N0} bytes)",
                $"{ours.RequestsPerSecond:N0}/s",
                $"bare {theirs.RequestsPerSecond:N0}/s, ratio {ours.RequestsPerSecond / theirs.RequestsPerSecond:0.00}, p99 {ours.Percentile99} against {theirs.Percentile99}");
        }
    }
}
