namespace UmbracoKi.Integreat.Import;

/// <param name="Done">Steps of the phase that are done.</param>
public sealed record ImportProgress(int Done, int Total, ImportPhase Phase = ImportPhase.Documents);
