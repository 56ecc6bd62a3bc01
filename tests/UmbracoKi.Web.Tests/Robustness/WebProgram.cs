using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>The program in a process of its own, on a site folder that has no settings file.</summary>
internal sealed partial class WebProgram : IAsyncDisposable
{
    public const string AnyPort = "http://127.0.0.1:0";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _loading = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebProgram(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything it has said, at the console and as an error.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public bool HasExited => _process.HasExited;

    /// <param name="folder">The content root.</param>
    /// <param name="settings">Names and values in turn.</param>
    public static WebProgram Start(string folder, string address = AnyPort, params string[] settings)
    {
        // Not the copy beside the tests: there Umbraco would discover the tests' assembly too.
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(own.Parent!.Parent!.FullName, "UmbracoKi.Web", own.Name, "UmbracoKi.Web.dll");
        string[] arguments =
        [
            program,
            "--contentRoot", folder,
            "--urls", address,
            "--Umbraco:CMS:DeliveryApi:Enabled", "true",
            "--RateLimit:Enabled", "false",
            "--Logging:LogLevel:Default", "Warning",
            .. settings,
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return new WebProgram(Process.Start(start)!);
    }

    /// <summary>The address it listens at, as soon as it answers there.</summary>
    public Task<Uri> ReadyAsync() => AwaitAsync(_ready.Task);

    /// <summary>Until it loads the sample content.</summary>
    public Task LoadingAsync() => AwaitAsync(_loading.Task.ContinueWith(_ => true, TaskScheduler.Default));

    public async Task<int> ExitCodeAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Ends it as a power cut would, without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private async Task<T> AwaitAsync<T>(Task<T> awaited)
    {
        var first = await Task.WhenAny(awaited, _process.WaitForExitAsync()).WaitAsync(Patience);
        return first == awaited ? await awaited : throw new InvalidOperationException($"The program ended:\n{Output}");
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line.StartsWith("Loading ", StringComparison.Ordinal))
        {
            _loading.TrySetResult();
        }
        else if (FirstAddress().Match(line) is { Success: true } match)
        {
            _ready.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"(?<address>http://127\.0\.0\.1:[0-9]+)/\s+what runs here")]
    private static partial Regex FirstAddress();
}
