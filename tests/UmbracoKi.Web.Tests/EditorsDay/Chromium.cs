using System.Diagnostics;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>What a browser on a machine without a display and without the internet needs.</summary>
    public static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Where it is; Debian's is installed if there is none and the tests may do that.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what to install.</exception>
    public static async Task<string> FindOrInstallAsync()
    {
        if (Find() is { } found)
        {
            return found;
        }

        if (File.Exists("/etc/debian_version") && Environment.IsPrivilegedProcess)
        {
            await RunAsync("apt-get", "update");
            await RunAsync("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        }

        return Find() ?? throw new InvalidOperationException(
            "The editor's day needs Chromium, and none is on the PATH: install it, on Debian with 'apt-get install -y chromium', and run the tests again.");
    }

    private static string? Find()
        => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
    }
}
