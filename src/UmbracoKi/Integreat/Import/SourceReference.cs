namespace UmbracoKi.Integreat.Import;

/// <param name="Id">Null if the source names none.</param>
/// <param name="Path">Null if the source names none.</param>
internal sealed record SourceReference(int? Id, SourcePath? Path);
