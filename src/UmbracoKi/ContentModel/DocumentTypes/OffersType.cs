namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class OffersType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Offers,
        "Angebote",
        "Ordner für Angebote anderer Anbieter.",
        "icon-gift color-indigo")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.Offer,
        ],
    };
}
