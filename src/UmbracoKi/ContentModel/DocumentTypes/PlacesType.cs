namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class PlacesType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Places,
        "Orte",
        "Ordner für alle Orte der Region.",
        "icon-map color-red")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.Place,
        ],
    };
}
