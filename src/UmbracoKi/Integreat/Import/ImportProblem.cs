namespace UmbracoKi.Integreat.Import;

/// <summary>Something of the source that did not come, or not as it stands there.</summary>
/// <param name="Subject">What it is about: a file, an entry, a document.</param>
public sealed record ImportProblem(string Subject, string Message);
