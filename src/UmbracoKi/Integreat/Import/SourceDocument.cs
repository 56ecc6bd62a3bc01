namespace UmbracoKi.Integreat.Import;

/// <summary>What the source has in several languages, put together again.</summary>
/// <param name="Main">The translation in the default language.</param>
/// <param name="Translations">All of them by app code, the main one included.</param>
internal sealed record SourceDocument(SourceEntry Main, IReadOnlyDictionary<string, SourceEntry> Translations);
