using UmbracoKi.Embedded.Backup;

namespace UmbracoKi.Web.Commands;

/// <summary>Shows how far a backup or a restore is.</summary>
internal sealed class BackupBar(TextWriter output) : IProgress<BackupProgress>
{
    private readonly ProgressBar _bar = new(output, TimeProvider.System, isTerminal: !Console.IsOutputRedirected, (1 << 20, " MiB"));

    public void Report(BackupProgress value) => _bar.Report(value.Done, value.Total);

    /// <summary>Leaves the bar's line.</summary>
    public void End() => _bar.End();
}
