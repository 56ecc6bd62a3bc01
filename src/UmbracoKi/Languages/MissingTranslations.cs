namespace UmbracoKi.Languages;

/// <summary>The documents that a language of the site lacks.</summary>
/// <param name="Documents">Their names, in the order they were given.</param>
/// <param name="Total">How many documents there are in all.</param>
public sealed record MissingTranslations(KiLanguage Language, IReadOnlyList<string> Documents, int Total)
{
    /// <summary>Looks for what is missing, language by language in the site's order. Complete languages are left out.</summary>
    /// <param name="documents">Name and cultures of every document that may be translated.</param>
    public static IReadOnlyList<MissingTranslations> Find(SiteLanguages languages, IReadOnlyCollection<(string Name, IReadOnlyList<string> Cultures)> documents)
        =>
        [
            .. languages.All
                .Select(language => new MissingTranslations(
                    language,
                    [.. documents.Where(document => !document.Cultures.Contains(language.Culture, StringComparer.OrdinalIgnoreCase)).Select(document => document.Name)],
                    documents.Count))
                .Where(missing => missing.Documents.Count > 0),
        ];
}
