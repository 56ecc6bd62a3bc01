namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class PlaceCategoriesType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.PlaceCategories,
        "Ortskategorien",
        "Ordner für die Kategorien der Orte.",
        "icon-tags color-red")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.PlaceCategory,
        ],
    };
}
