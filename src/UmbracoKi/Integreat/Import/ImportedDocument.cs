namespace UmbracoKi.Integreat.Import;

/// <summary>A document that an earlier import wrote.</summary>
/// <param name="Languages">App codes of the translations that were imported.</param>
internal sealed record ImportedDocument(Guid Key, string Type, string Name, IReadOnlyList<string> Languages);
