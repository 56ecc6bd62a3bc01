using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbracoKi.Benchmarks.Load;

/// <summary>The load generator wrk, run as a process.</summary>
internal static partial class Wrk
{
    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    public static async Task<WrkResult> RunAsync(Uri url, BenchmarkOptions options, params (string Name, string Value)[] headers)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk",
        [
            "-t", "1", "-c", options.Connections.ToString(CultureInfo.InvariantCulture), "-d", $"{options.Seconds}s", "--latency",
            .. headers.SelectMany(header => new[] { "-H", $"{header.Name}: {header.Value}" }), url.AbsoluteUri,
        ])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (output.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{url} answered with errors under load:\n{output}");
        }

        var rate = double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        return new WrkResult(rate, Percentile().Match(output).Groups[1].Value);
    }

    /// <summary>Both servers warmed up, then one after the other on the same machine in the same minute.</summary>
    public static async Task<(WrkResult Ours, WrkResult Bare)> CompareAsync(Uri ours, Uri bare, BenchmarkOptions options, params (string Name, string Value)[] headers)
    {
        await RunAsync(ours, options with { Seconds = 2 }, headers);
        await RunAsync(bare, options with { Seconds = 2 }, headers);
        return (await RunAsync(ours, options, headers), await RunAsync(bare, options, headers));
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"99%\s+(\S+)")]
    private static partial Regex Percentile();
}
