namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class NewsListType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.NewsList,
        "Nachrichten",
        "Ordner für alle Nachrichten der Region.",
        "icon-newspaper color-orange")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.News,
        ],
    };
}
