namespace UmbracoKi.Integreat.Import;

/// <summary>Where an import's notes stand among the import marks.</summary>
internal static class ImportMarkKeys
{
    /// <summary>Document: hash of what does not vary. Translation: see <see cref="TranslationMark"/>.</summary>
    public const string Content = "integreat-import";

    /// <summary>Translation: hash of the name, and the source's slug.</summary>
    public const string Slug = "integreat-slug";

    public static string Document(Guid document) => document.ToString("N");

    public static string Translation(Guid document, string language) => $"{document:N}/{language}";
}
