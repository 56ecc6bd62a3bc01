using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Commands;

/// <summary>Shows how far an import is, with a bar for each phase.</summary>
internal sealed class ConsoleProgress(TextWriter output, TimeProvider time, bool isTerminal) : IProgress<ImportProgress>
{
    private ProgressBar? _bar;
    private ImportPhase _phase;

    public void Report(ImportProgress value)
    {
        if (_bar is null || _phase != value.Phase)
        {
            End();
            (_bar, _phase) = (new ProgressBar(output, time, isTerminal), value.Phase);
        }

        _bar.Report(value.Done, value.Total);
    }

    /// <summary>Leaves the bar's line.</summary>
    public void End() => _bar?.End();
}
