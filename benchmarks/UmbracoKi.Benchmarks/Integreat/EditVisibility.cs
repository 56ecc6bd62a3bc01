using System.Diagnostics;

namespace UmbracoKi.Benchmarks.Integreat;

/// <summary>From the end of a publish until an app has the new answer.</summary>
internal sealed class EditVisibility(SiteHost site, BenchmarkRegion region, ResultTable table)
{
    private const int Edits = 20;

    private static readonly (string Name, string Path)[] Requests =
    [
        ("the page itself", "children/?depth=0&id={0}"),
        ("the first level", "children/?depth=1"),
        ("all pages", "pages/"),
    ];

    public async Task MeasureAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Address, $"/api/v3/{BenchmarkRegion.Slug}/uk/") };
        using var known = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync("children/?depth=1"));
        var id = known.RootElement[7].GetProperty("id").GetInt32();
        foreach (var (name, pattern) in Requests)
        {
            var path = string.Format(pattern, id);
            await client.GetByteArrayAsync(path);
            var times = new List<double>();
            for (var i = 0; i < Edits; i++)
            {
                var title = $"Змінено {name} {i}";
                await region.EditAsync(7, title);
                var watch = Stopwatch.StartNew();
                var answer = await client.GetByteArrayAsync(path);
                times.Add(watch.Elapsed.TotalMilliseconds);
                if (!System.Text.Encoding.UTF8.GetString(answer).Contains(title, StringComparison.Ordinal))
                {
                    throw new InvalidOperationException("The answer after a publish was the old one.");
                }
            }

            table.Add($"first answer after an edit, {name}", $"{Statistics.Median(times):0.0} ms", $"median of {Edits}, slowest {times.Max():0.0} ms");
        }
    }
}
