using System.Text.RegularExpressions;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

internal sealed partial class ImportedSlugs(IImportMarks marks) : IImportedSlugs
{
    private const int Longest = 200;

    public string? Find(Guid document, string language, string name) =>
        marks.Get(ImportMarkKeys.Slug, ImportMarkKeys.Translation(document, language))?.Split('|', 2) is [var hash, var slug]
        && (hash == Hash(name) || hash == Hash(SiblingNumber().Replace(name, "")))
            ? slug
            : null;

    /// <returns>Null if there is nothing to note.</returns>
    public static (string Scope, string Key, string Value)? Mark(Guid document, string language, PlannedVariant variant) =>
        variant.Slug is { Length: > 0 and <= Longest } slug
            ? (ImportMarkKeys.Slug, ImportMarkKeys.Translation(document, language), $"{Hash(variant.Name)}|{slug}")
            : null;

    private static string Hash(string name) => ContentHash.Of([name]);

    // Umbraco numbers siblings of the same name.
    [GeneratedRegex(@" \([0-9]+\)\z")]
    private static partial Regex SiblingNumber();
}
