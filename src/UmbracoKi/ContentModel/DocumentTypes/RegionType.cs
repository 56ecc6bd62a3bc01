using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class RegionType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Region,
        "Region",
        "Der Kreis oder die Gemeinde: Wurzel aller Inhalte und zugleich ihre Einstellungen.",
        "icon-globe color-blue")
    {
        AllowedAsRoot = true,
        AllowedChildren =
        [
            DocumentTypeAliases.Topic,
            DocumentTypeAliases.Places,
            DocumentTypeAliases.PlaceCategories,
            DocumentTypeAliases.Events,
            DocumentTypeAliases.NewsList,
            DocumentTypeAliases.Contacts,
            DocumentTypeAliases.Organisations,
            DocumentTypeAliases.Offers,
            DocumentTypeAliases.Imprint,
        ],
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Name der Region, wie er über den Inhalten steht. Beispiel: Kreis Viersen"),
                Varying("description", "Beschreibung", "Ein oder zwei Sätze, wer hier informiert. Steht in Suchmaschinen und auf der Startseite des Kiosks.", DataTypes.MultilineText),
                Invariant("logo", "Logo", "Wappen oder Logo der Region.", DataTypes.Image)),
            new TabDefinition(
                "region",
                "Region",
                Invariant("slug", "Kurzname in Adressen", "Teil jeder Adresse: /kreis-viersen/uk/… Nur Kleinbuchstaben, Ziffern und Bindestriche. Später nicht mehr ändern: alle Verweise der Bürgerinnen und Bürger hängen daran.", DataTypes.Text).Required().Matching("^[a-z0-9]+(-[a-z0-9]+)*$", "Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche dazwischen, zum Beispiel kreis-viersen"),
                Invariant("prefix", "Vorsatz", "Steht vor dem Namen. Beispiel: Kreis", DataTypes.Text),
                Invariant("nameWithoutPrefix", "Name ohne Vorsatz", "Danach wird die Region in der Liste der App einsortiert. Beispiel: Viersen", DataTypes.Text).Required(),
                Invariant("postalCode", "Postleitzahl", "Beispiel: 41747", DataTypes.Text).Matching("^[0-9]{5}$", "Fünf Ziffern, zum Beispiel 41747"),
                Invariant("towns", "Städte und Gemeinden", "Unter diesen Namen finden Menschen die Region. Je Zeile: Name; Breitengrad; Längengrad. Beispiel: Nettetal; 51.3167; 6.2833", DataTypes.MultilineText),
                Invariant("timeZone", "Zeitzone", "In dieser Zone gelten Öffnungszeiten und Termine. Leer bedeutet Europe/Berlin.", DataTypes.Text)),
            new TabDefinition(
                "karte",
                "Karte",
                Latitude("Mitte der Region, für „in meiner Nähe“. Beispiel: 51.254600"),
                Longitude("Mitte der Region. Beispiel: 6.394400"),
                Invariant("boundingBoxWest", "Kartenrand West", "Die Karte zeigt beim Öffnen den Ausschnitt zwischen den vier Rändern. Längengrad, Beispiel: 6.070000", DataTypes.Longitude),
                Invariant("boundingBoxSouth", "Kartenrand Süd", "Breitengrad. Beispiel: 51.150000", DataTypes.Latitude),
                Invariant("boundingBoxEast", "Kartenrand Ost", "Längengrad. Beispiel: 6.560000", DataTypes.Longitude),
                Invariant("boundingBoxNorth", "Kartenrand Nord", "Breitengrad. Beispiel: 51.420000", DataTypes.Latitude)),
            new TabDefinition(
                "funktionen",
                "Funktionen",
                Invariant("live", "Öffentlich", "Eingeschaltet: die Region steht in der Liste der App. Ausgeschaltet: sie ist verborgen, ihre Adressen funktionieren aber.", DataTypes.YesNo),
                Invariant("eventsEnabled", "Veranstaltungen", "Zeigt den Bereich „Veranstaltungen“.", DataTypes.YesNo),
                Invariant("placesEnabled", "Orte", "Zeigt den Bereich „Orte“ mit der Karte.", DataTypes.YesNo),
                Invariant("newsEnabled", "Nachrichten", "Zeigt eigene Nachrichten.", DataTypes.YesNo),
                Invariant("externalNewsEnabled", "Nachrichten anderer", "Zeigt zusätzlich Nachrichten anderer Anbieter.", DataTypes.YesNo),
                Invariant("offersEnabled", "Angebote", "Zeigt den Bereich „Angebote“.", DataTypes.YesNo),
                Invariant("fallbackForPlacesAndEvents", "Deutsch als Ersatz", "Orte und Veranstaltungen ohne Übersetzung erscheinen auf Deutsch statt gar nicht.", DataTypes.YesNo)),
        ],
    };
}
