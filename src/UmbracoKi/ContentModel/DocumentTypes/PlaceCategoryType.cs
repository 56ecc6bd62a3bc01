using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class PlaceCategoryType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.PlaceCategory,
        "Ortskategorie",
        "Danach wird die Karte gefiltert; Farbe und Symbol bestimmen die Markierung.",
        "icon-tag color-red")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Name der Kategorie im Filter der Karte. Beispiel: Beratung"),
                Invariant("color", "Farbe", "Farbe der Markierung auf der Karte. Andere Farben kennt die Karte nicht.", DataTypes.PlaceColor),
                Invariant("icon", "Symbol", "Symbol der Markierung auf der Karte. Andere Symbole kennt die Karte nicht.", DataTypes.PlaceIcon)),
        ],
    };
}
