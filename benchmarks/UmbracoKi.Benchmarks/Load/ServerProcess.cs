using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace UmbracoKi.Benchmarks.Load;

/// <summary>A server in a process of its own, so that neither the load nor the other server shares its memory.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address, double startSeconds)
    {
        _process = process;
        Address = address;
        StartSeconds = startSeconds;
    }

    public Uri Address { get; }

    public double StartSeconds { get; }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts the web host on an existing site and waits until it is ready.</summary>
    /// <param name="settings">Further command line arguments.</param>
    public static Task<ServerProcess> StartAsync(string siteDirectory, params string[] settings)
    {
        var port = FreePort();
        return StartProcessAsync("/health", port,
        [
            WebHost(),
            "--urls", $"http://127.0.0.1:{port}",
            "--contentRoot", siteDirectory,
            "--SampleContent:Load", "false",
            "--RateLimit:Enabled", "false",
            "--Umbraco:CMS:DeliveryApi:Enabled", "true",
            "--Logging:LogLevel:Default", "Warning",
            .. settings,
        ]);
    }

    public static Task<ServerProcess> StartBareAsync(string bodies)
    {
        var port = FreePort();
        return StartProcessAsync("/" + Path.GetFileName(Directory.GetFiles(bodies)[0]), port,
            [typeof(ServerProcess).Assembly.Location, "bare", bodies, port.ToString(CultureInfo.InvariantCulture)]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartProcessAsync(string readyPath, int port, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var address = new Uri($"http://127.0.0.1:{port}");
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!await IsReadyAsync(client, readyPath))
        {
            if (process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(2))
            {
                throw new InvalidOperationException($"The server did not become ready: dotnet {string.Join(' ', arguments)}");
            }

            await Task.Delay(20);
        }

        return new ServerProcess(process, address, watch.Elapsed.TotalSeconds);
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(path);
            return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotModified;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The web host in its own output folder: beside it Umbraco would discover the benchmark's assembly too.</summary>
    private static string WebHost()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, "UmbracoKi.Web", own.Name, "UmbracoKi.Web.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
