using UmbracoKi.Benchmarks.Load;

namespace UmbracoKi.Benchmarks.Delivery;

/// <summary>Umbraco's Delivery API: writing, start, memory, and reading against a bare endpoint.</summary>
internal static class DeliveryBenchmark
{
    public static async Task RunAsync(Workshop workshop, BenchmarkOptions options, ResultTable table)
    {
        await using (var site = await SiteHost.StartAsync(workshop.SiteDirectory, [new("Umbraco:CMS:DeliveryApi:Enabled", "true")]))
        {
            await new WritingComparison(site, options, table).MeasureAsync();
        }

        await using var server = await ServerProcess.StartAsync(workshop.SiteDirectory);
        table.Add($"start with {options.Documents:N0} documents in 4 cultures", $"{server.StartSeconds:0.0} s");
        table.Add("memory after start (resident)", $"{server.ResidentMegabytes:N0} MB");
        await ReadingComparison.MeasureAsync(server, workshop, options, table);
        table.Add("memory after the load (resident)", $"{server.ResidentMegabytes:N0} MB");
    }
}
