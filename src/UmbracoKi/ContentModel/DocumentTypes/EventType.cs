using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class EventType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Event,
        "Veranstaltung",
        "Ein Termin, einmalig oder wiederkehrend.",
        "icon-calendar-alt color-orange")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Name der Veranstaltung. Beispiel: Sprachcafé"),
                Content("Worum es geht, für wen, ob eine Anmeldung nötig ist und was es kostet."),
                Thumbnail(),
                Invariant("place", "Ort", "Wo die Veranstaltung stattfindet. Leer bei Veranstaltungen im Internet.", DataTypes.OnePlace),
                Url("meetingUrl", "Adresse der Online-Veranstaltung", "Verweis zur Teilnahme im Internet.")),
            new TabDefinition(
                "termin",
                "Termin",
                Invariant("start", "Beginn", "Ortszeit der Region. Bei Wiederholungen der erste Termin.", DataTypes.LocalDateTime).Required(),
                Invariant("end", "Ende", "Ortszeit der Region; nicht vor dem Beginn.", DataTypes.LocalDateTime).Required(),
                Invariant("allDay", "Ganztägig", "Uhrzeiten werden nicht gezeigt.", DataTypes.YesNo),
                Invariant("onlyWeekdays", "Nur werktags", "Bei mehrtägigen Veranstaltungen: erscheint als „Montag bis Freitag“.", DataTypes.YesNo),
                Invariant("recurrence", "Wiederholung", "Regel nach RFC 5545; die App zeigt daraus die nächsten Termine. Beispiele: „FREQ=WEEKLY;BYDAY=MO“ (jeden Montag), „FREQ=MONTHLY;BYDAY=1MO“ (jeden ersten Montag im Monat), „FREQ=WEEKLY;INTERVAL=2;UNTIL=20301231“.", DataTypes.Text)),
        ],
    };
}
