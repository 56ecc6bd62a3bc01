namespace UmbracoKi.Integreat.Import;

/// <param name="Done">Steps done, out of two for each document: saved, published.</param>
public sealed record ImportProgress(int Done, int Total);
