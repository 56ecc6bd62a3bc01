using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>What was imported once and is not at the source any more. It is only reported: the site's editors decide.</summary>
internal static class GoneDocuments
{
    /// <remarks>
    /// Nothing is said of what the source could not be read of. Nor of news: a source stops delivering them after some weeks.
    /// </remarks>
    public static IEnumerable<ImportProblem> Find(WantedTree wanted, IEnumerable<ImportedDocument> imported, SourceContent content)
    {
        var documents = wanted.Documents.ToDictionary(document => document.Key);
        foreach (var document in imported)
        {
            if (PartOf(document.Type) is not { } part || !content.IsComplete(part, content.Languages[0]))
            {
                continue;
            }

            if (!documents.TryGetValue(document.Key, out var planned))
            {
                yield return new ImportProblem($"{document.Type} \"{document.Name}\"", "The source does not bring it any more; it stays as it is.");
                continue;
            }

            foreach (var language in document.Languages.Where(language => content.IsComplete(part, language) && !planned.Variants.ContainsKey(language)))
            {
                yield return new ImportProblem($"{document.Type} \"{document.Name}\"", $"The source does not bring it in {language} any more; that translation stays as it is.");
            }
        }
    }

    private static SourcePart? PartOf(string type) => type switch
    {
        DocumentTypeAliases.Topic => SourcePart.Pages,
        DocumentTypeAliases.Place => SourcePart.Locations,
        DocumentTypeAliases.Event => SourcePart.Events,
        DocumentTypeAliases.Imprint => SourcePart.Imprint,
        _ => null,
    };
}
