namespace UmbracoKi.Storage;

/// <summary>Something that has an integer id.</summary>
/// <param name="Kind">Always the same for the same document.</param>
/// <param name="Language">App code, lower case, of a translation; null for the document itself.</param>
internal readonly record struct IdSubject(IdKind Kind, Guid Document, string? Language = null);
