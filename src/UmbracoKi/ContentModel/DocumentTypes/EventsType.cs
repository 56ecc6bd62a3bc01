namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class EventsType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Events,
        "Veranstaltungen",
        "Ordner für alle Veranstaltungen der Region.",
        "icon-calendar color-orange")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.Event,
        ],
    };
}
