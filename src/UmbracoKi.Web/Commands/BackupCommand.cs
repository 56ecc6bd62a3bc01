using System.Globalization;
using UmbracoKi.Embedded.Backup;

namespace UmbracoKi.Web.Commands;

/// <summary><c>backup</c>: databases, media and keys in one file, while the site may be running.</summary>
internal sealed class BackupCommand : ICommand
{
    private const string Help = """
        Usage: backup FILE

          FILE  the archive to write (a zip); it must not exist yet

        Takes Umbraco's database, the module's database, the media folder and the data protection keys, as they are
        at this moment; the site may be running. The archive is read back and compared before it gets its name.
        The search index is not in it: the host makes it again. A database on a server has backups of its own.
        """;

    public string Name => "backup";

    public string Summary => "Writes the site into one archive, also while it runs.";

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
            summary = await BackupWriter.WriteAsync(parsed.File!, site.PartsToBackUp, TimeProvider.System, bar, cancellationToken);
        }
        finally
        {
            bar.End();
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Archive}: {summary.Size / 1048576.0:0.0} MiB, {(summary.Databases.Count > 0 ? $"databases {string.Join(" and ", summary.Databases)}, " : "")}{string.Join(", ", summary.Files.Select(folder => $"{folder.Value} files of {folder.Key}"))}. Read back and found whole."));
        if (site.Files.DatabaseServer is { } server)
        {
            await output.WriteLineAsync($"Umbraco's database is on a server ({server}) and not in this archive. Have the server back it up, before the files.");
        }

        if (site.ModuleDatabase is null)
        {
            await output.WriteLineAsync("The module's data is on a server and not in this archive.");
        }

        return ExitCode.Success;
    }
}
