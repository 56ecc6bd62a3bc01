using UmbracoKi.Benchmarks.Load;

namespace UmbracoKi.Benchmarks.Integreat;

/// <summary>The Integreat API on a large region: an edit's way to the reader, then reading against a bare endpoint, bytes and memory.</summary>
internal static class IntegreatBenchmark
{
    public static async Task RunAsync(Workshop workshop, BenchmarkOptions options, ResultTable table)
    {
        var languages = BenchmarkRegion.Codes(options).Select((code, i) => new KeyValuePair<string, string?>($"UmbracoKi:Languages:Codes:{i}", code)).ToArray();
        await using (var site = await SiteHost.StartAsync(workshop.SiteDirectory, languages))
        {
            var region = new BenchmarkRegion(site, options);
            Console.WriteLine($"Writing {options.Documents:N0} pages in {languages.Length} languages{(region.HasRealTexts ? "" : " (without real texts)")} …");
            await region.WriteAsync(done =>
            {
                if (done % 100 == 0)
                {
                    Console.WriteLine($"  {done:N0}");
                }
            });
            await new EditVisibility(site, region, table).MeasureAsync();
        }

        await using var server = await ServerProcess.StartAsync(workshop.SiteDirectory, [.. languages.SelectMany(pair => new[] { $"--{pair.Key}", pair.Value! })]);
        table.Add($"start with {options.Documents:N0} pages in {languages.Length} languages", $"{server.StartSeconds:0.0} s");
        table.Add("memory after start (resident)", $"{server.ResidentMegabytes:N0} MB");
        await new ReadingComparison(server, workshop, options, table).MeasureAsync();
        table.Add("memory after the load (resident)", $"{server.ResidentMegabytes:N0} MB");
    }
}
