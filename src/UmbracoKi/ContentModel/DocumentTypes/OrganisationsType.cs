namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class OrganisationsType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Organisations,
        "Organisationen",
        "Ordner für Träger, Ämter und Vereine.",
        "icon-company color-indigo")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.Organisation,
        ],
    };
}
