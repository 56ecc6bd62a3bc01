using System.Globalization;
using UmbracoKi.Embedded.Backup;

namespace UmbracoKi.Web.Commands;

/// <summary><c>restore</c>: brings a stopped site back to the state of an archive.</summary>
internal sealed class RestoreCommand : ICommand
{
    private const string Help = """
        Usage: restore FILE

          FILE  an archive that backup wrote

        The site must be stopped. The archive is checked whole before anything is replaced; the present files are kept
        until everything new is in place. A restore that is interrupted leaves the site as it was: the next start of the
        host, or the next restore, puts back what was moved already.
        """;

    public string Name => "restore";

    public string Summary => "Brings the stopped site back to the state of an archive.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var parsed = CommandArguments.Parse(arguments, takesFile: true, [], out var error);
        if (parsed.AsksForHelp || error is not null)
        {
            await (error is null ? output : errors).WriteLineAsync(error is null ? Help : $"{error}{Environment.NewLine}{Help}");
            return error is null ? ExitCode.Success : ExitCode.WrongUsage;
        }

        var site = CommandSite.Find(parsed);
        var bar = new BackupBar(output);
        BackupSummary summary;
        try
        {
            summary = await BackupRestorer.RestoreAsync(parsed.File!, site.Files, site.PartsToRestore, TimeProvider.System, bar, cancellationToken);
        }
        finally
        {
            bar.End();
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{(site.Files.DatabaseServer is null ? "The site" : "What is in files of the site")} in '{site.Files.ContentRoot}' is as it was on {summary.Created.ToLocalTime():d MMMM yyyy, HH:mm}. Start it; the search index is made again."));
        if (site.Files.DatabaseServer is { } server)
        {
            await output.WriteLineAsync($"Umbraco's database is on a server ({server}) and was not touched. Restore it there to the same moment.");
        }

        return ExitCode.Success;
    }
}
