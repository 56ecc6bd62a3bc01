using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel;

/// <summary>Declarations several document types share. Copied into each rather than composed, so that each can grow on its own.</summary>
internal static class CommonProperties
{
    /// <summary>http(s) only: the app refuses anything it cannot open as an absolute address.</summary>
    private const string AbsoluteUrlPattern = @"^https?://[^\s/?#]+\S*$";

    private const string AbsoluteUrlMessage = "Bitte eine vollständige Adresse angeben, zum Beispiel https://www.kreis-viersen.de/";

    public static PropertyDefinition Title(string description) =>
        Varying("title", "Titel", description, DataTypes.Text).Required();

    public static PropertyDefinition Content(string description) =>
        Varying("content", "Inhalt", description, DataTypes.RichText);

    public static PropertyDefinition Thumbnail() =>
        Invariant("thumbnail", "Vorschaubild", "Kleines Bild neben dem Titel in Listen. Am besten quadratisch.", DataTypes.Image);

    public static PropertyDefinition Latitude(string description) =>
        Invariant("latitude", "Breitengrad", description, DataTypes.Latitude);

    public static PropertyDefinition Longitude(string description) =>
        Invariant("longitude", "Längengrad", description, DataTypes.Longitude);

    public static PropertyDefinition OpeningHoursText() =>
        Invariant(
            "openingHours",
            "Öffnungszeiten",
            "In der Schreibweise von OpenStreetMap; Bürgerinnen und Bürger sehen daraus einen Wochenplan und ob gerade geöffnet ist. Beispiele: „Mo-Fr 08:00-12:30; Th 14:00-18:00“, „Mo-Fr \"nach Vereinbarung\"“, „24/7“.",
            DataTypes.MultilineText);

    public static PropertyDefinition AppointmentUrl() =>
        Url("appointmentUrl", "Adresse der Terminbuchung", "Verweis „Termin vereinbaren“. Beispiel: https://termine.example.org/");

    public static PropertyDefinition Organisation(string description) =>
        Invariant("organisation", "Organisation", description, DataTypes.OneOrganisation);

    public static PropertyDefinition Url(string alias, string name, string description) =>
        Invariant(alias, name, description, DataTypes.Text).Matching(AbsoluteUrlPattern, AbsoluteUrlMessage);
}
