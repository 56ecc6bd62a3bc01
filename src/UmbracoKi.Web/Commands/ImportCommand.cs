using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Integreat.Import;
using UmbracoKi.Web.Start;

namespace UmbracoKi.Web.Commands;

/// <summary><c>import-integreat</c>: boots the host without listening, imports, and ends.</summary>
internal static class ImportCommand
{
    private const int Complete = 0;
    private const int Incomplete = 1;
    private const int WrongUsage = 2;

    private const int ProblemsAtTheConsole = 20;

    /// <param name="arguments">Those after the command's name.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (!ImportArguments.TryParse(arguments, out var request, out var rest, out var error))
        {
            await (error.Length == 0 ? output : errors).WriteLineAsync(error.Length == 0 ? ImportArguments.Help : $"{error}{Environment.NewLine}{ImportArguments.Help}");
            return error.Length == 0 ? Complete : WrongUsage;
        }

        try
        {
            return await RunAsync(request, rest, output);
        }
        catch (ImportException failure)
        {
            await errors.WriteLineAsync(failure.Message);
            return Incomplete;
        }
        catch (Exception failure) when (StartFailure.Explain(failure) is { } explanation)
        {
            await errors.WriteLineAsync(explanation);
            return Incomplete;
        }
    }

    private static async Task<int> RunAsync(ImportRequest request, IReadOnlyList<string> rest, TextWriter output)
    {
        using var stop = new CancellationTokenSource();
        void Stop(object? sender, ConsoleCancelEventArgs signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        var builder = WebApplication.CreateBuilder([.. rest]);
        builder.Configuration["SampleContent:Load"] = "false";
        builder.AddEmbeddedUmbraco(umbraco => umbraco.EntryAssembly = typeof(Program).Assembly);
        builder.Services.AddSingleton<IServer, NoServer>();
        await using var app = builder.Build();
        await app.StartAsync();
        Console.CancelKeyPress += Stop;
        try
        {
            var progress = new ConsoleProgress(output, app.Services.GetRequiredService<TimeProvider>(), isTerminal: !Console.IsOutputRedirected);
            var report = await app.Services.GetRequiredService<IIntegreatImport>().RunAsync(request, progress, stop.Token);
            progress.End();
            await output.WriteLineAsync(ImportReportText.Write(report, ProblemsAtTheConsole));
            await output.WriteLineAsync($"The whole report: {await SaveAsync(report, app)}");
            return report.Succeeded ? Complete : Incomplete;
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
            await app.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<string> SaveAsync(ImportReport report, WebApplication app)
    {
        var time = app.Services.GetRequiredService<TimeProvider>().GetLocalNow();
        var folder = Directory.CreateDirectory(Path.Combine(app.Environment.ContentRootPath, "umbraco", "Logs"));
        var file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"import-{report.Region}-{time:yyyyMMdd-HHmmss}.md"));
        await File.WriteAllTextAsync(file, ImportReportText.Write(report));
        return file;
    }
}
