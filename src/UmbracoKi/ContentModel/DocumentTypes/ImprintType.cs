using static UmbracoKi.ContentModel.CommonProperties;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class ImprintType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Imprint,
        "Impressum",
        "Anbieterkennzeichnung und Datenschutz. Genau eines je Region.",
        "icon-info color-black")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Beispiel: Impressum"),
                Content("Angaben nach § 5 DDG. Ohne Übersetzung erscheint der deutsche Text.")),
        ],
    };
}
