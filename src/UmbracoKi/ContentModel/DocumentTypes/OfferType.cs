using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class OfferType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Offer,
        "Angebot",
        "Ein Angebot eines anderen Anbieters, das in die App eingebettet ist.",
        "icon-gift color-indigo")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Name des Angebots. Beispiel: Stellenbörse"),
                Invariant("offerAlias", "Art", "sprungbrett (Stellenliste), help (Hilfeformular), terminbuchung (Termine); leer bei einem gewöhnlichen Verweis.", DataTypes.Text),
                Url("url", "Adresse", "Ziel des Angebots. Beispiel: https://www.example.org/").Required(),
                Invariant("postParameters", "Zusätzliche Werte", "Werden an das Angebot übergeben. Je Zeile: Name=Wert. Beispiel: zammad-url=https://hilfe.example.org", DataTypes.MultilineText),
                Thumbnail()),
        ],
    };
}
