namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class ContactsType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Contacts,
        "Kontakte",
        "Ordner für Ansprechpersonen und Stellen.",
        "icon-users color-indigo")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.Contact,
        ],
    };
}
