namespace UmbracoKi.Integreat.Import;

/// <summary>Nothing can be imported at all; nothing was written.</summary>
public sealed class ImportException(string message) : Exception(message);
