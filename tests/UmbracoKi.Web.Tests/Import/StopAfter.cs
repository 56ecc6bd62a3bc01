using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>Interrupts an import after a number of steps, as Ctrl-C does.</summary>
internal sealed class StopAfter(CancellationTokenSource stop, int steps, ImportPhase phase = ImportPhase.Documents) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (value.Done == steps && value.Phase == phase)
        {
            stop.Cancel();
        }
    }
}
