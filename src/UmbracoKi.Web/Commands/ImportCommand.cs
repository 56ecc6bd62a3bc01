using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Commands;

/// <summary><c>import-integreat</c>: boots the host without listening, imports, and ends.</summary>
internal sealed class ImportCommand : ICommand
{
    private const int ProblemsAtTheConsole = 20;

    public string Name => ImportArguments.Command;

    public string Summary => "Moves a region of an Integreat server in here.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!ImportArguments.TryParse(arguments, out var request, out var rest, out var error))
        {
            await (error.Length == 0 ? output : errors).WriteLineAsync(error.Length == 0 ? ImportArguments.Help : $"{error}{Environment.NewLine}{ImportArguments.Help}");
            return error.Length == 0 ? ExitCode.Success : ExitCode.WrongUsage;
        }

        try
        {
            return await RunAsync(request, rest, output, cancellationToken);
        }
        catch (ImportException failure)
        {
            await errors.WriteLineAsync(failure.Message);
            return ExitCode.Failure;
        }
    }

    private static async Task<int> RunAsync(ImportRequest request, IReadOnlyList<string> rest, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder([.. rest]);
        builder.Configuration["SampleContent:Load"] = "false";
        builder.AddEmbeddedUmbraco(umbraco => umbraco.EntryAssembly = typeof(Program).Assembly);
        builder.Services.AddSingleton<IServer, NoServer>();
        await using var app = builder.Build();
        await app.StartAsync(cancellationToken);
        try
        {
            var progress = new ConsoleProgress(output, app.Services.GetRequiredService<TimeProvider>(), isTerminal: !Console.IsOutputRedirected);
            var report = await app.Services.GetRequiredService<IIntegreatImport>().RunAsync(request, progress, cancellationToken);
            progress.End();
            await output.WriteLineAsync(ImportReportText.Write(report, ProblemsAtTheConsole));
            await output.WriteLineAsync($"The whole report: {await SaveAsync(report, app)}");
            return report.Succeeded ? ExitCode.Success : ExitCode.Failure;
        }
        finally
        {
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
