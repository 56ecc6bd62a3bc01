using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class PlaceType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Place,
        "Ort",
        "Eine Stelle, die man aufsuchen kann: Amt, Beratungsstelle, Bücherei.",
        "icon-map-location color-red")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Name des Ortes. Beispiel: Ausländerbehörde"),
                Content("Was man hier bekommt, was man mitbringen sollte, welche Sprachen gesprochen werden."),
                Varying("metaDescription", "Kurzbeschreibung", "Ein Satz für Suchmaschinen und Listen.", DataTypes.MultilineText),
                Invariant("category", "Kategorie", "Bestimmt Filter und Markierung auf der Karte.", DataTypes.OnePlaceCategory).Required(),
                Organisation("Träger dieses Ortes; erscheint mit Verweis."),
                Invariant("contacts", "Kontakte", "Telefonnummern und Ansprechpersonen dieses Ortes, in dieser Reihenfolge.", DataTypes.Contacts),
                Thumbnail()),
            new TabDefinition(
                "anschrift",
                "Anschrift und Karte",
                Invariant("street", "Straße und Hausnummer", "Beispiel: Rathausmarkt 3", DataTypes.Text),
                Invariant("postalCode", "Postleitzahl", "Beispiel: 41747", DataTypes.Text),
                Invariant("town", "Ort", "Beispiel: Viersen", DataTypes.Text),
                Invariant("country", "Land", "Leer bedeutet Deutschland.", DataTypes.Text),
                Latitude("Ohne Koordinaten erscheint keine Markierung. Beispiel: 51.254600"),
                Longitude("Beispiel: 6.394400"),
                Invariant("showOnMap", "Auf der Karte zeigen", "Ausgeschaltet: der Ort erscheint nur dort, wo auf ihn verwiesen wird.", DataTypes.InitiallyYes)),
            new TabDefinition(
                "oeffnungszeiten",
                "Öffnungszeiten",
                OpeningHoursText(),
                Invariant("temporarilyClosed", "Vorübergehend geschlossen", "Überdeckt die Öffnungszeiten, ohne sie zu löschen.", DataTypes.YesNo),
                AppointmentUrl(),
                Invariant("barrierFree", "Barrierefrei", "yes, no oder unknown. Bei unknown erscheint kein Hinweis.", DataTypes.BarrierFree)),
        ],
    };
}
