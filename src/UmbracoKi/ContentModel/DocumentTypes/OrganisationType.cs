using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class OrganisationType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Organisation,
        "Organisation",
        "Träger, Amt oder Verein, der für Inhalte steht.",
        "icon-company color-indigo")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Name der Organisation. Beispiel: Kommunales Integrationszentrum Kreis Viersen"),
                Url("website", "Internetseite", "Ziel des Verweises unter den Inhalten der Organisation. Beispiel: https://www.kreis-viersen.de/").Required(),
                Invariant("logo", "Logo", "Erscheint neben dem Namen.", DataTypes.Image)),
        ],
    };
}
