using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Commands;

/// <summary>Shows how far an import is.</summary>
internal sealed class ConsoleProgress(TextWriter output, TimeProvider time, bool isTerminal) : IProgress<ImportProgress>
{
    private readonly ProgressBar _bar = new(output, time, isTerminal);

    public void Report(ImportProgress value) => _bar.Report(value.Done, value.Total);

    /// <summary>Leaves the bar's line.</summary>
    public void End() => _bar.End();
}
