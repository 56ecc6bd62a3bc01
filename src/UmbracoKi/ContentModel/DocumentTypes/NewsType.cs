using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class NewsType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.News,
        "Nachricht",
        "Eine kurze aktuelle Mitteilung. Sie verschwindet nach vier Wochen aus der App.",
        "icon-newspaper-alt color-orange")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Überschrift der Nachricht; auch der Text der Mitteilung auf dem Telefon."),
                Varying("content", "Text", "Einfacher Text ohne Formatierung, zwei bis fünf Sätze.", DataTypes.MultilineText),
                Invariant("displayDate", "Datum", "Danach werden Nachrichten sortiert. Ortszeit der Region.", DataTypes.LocalDateTime).Required(),
                Invariant("channel", "Kanal", "Leer bedeutet news; einen anderen Kanal kennt die App nicht.", DataTypes.Text),
                Url("externalUrl", "Verweis", "Seite mit mehr Informationen.")),
        ],
    };
}
