using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

internal static class ImprintDocument
{
    public static void Add(TreeBuild build, IReadOnlyList<SourceDocument> imprints)
    {
        foreach (var imprint in imprints.Take(1))
        {
            // A language without a translation answers the imprint of the default language, id and all.
            var own = imprint.Translations.Where(pair => pair.Value == imprint.Main || pair.Value.Id != imprint.Main.Id).ToDictionary(StringComparer.Ordinal);
            build.Add(new PlannedDocument
            {
                Key = build.Keys.Of(imprint.Main),
                Parent = build.Region,
                Type = DocumentTypeAliases.Imprint,
                Variants = build.Variants.Of(imprint with { Translations = own }),
            });
        }
    }
}
