using UmbracoKi.ContentModel;
using UmbracoKi.Storage;

namespace UmbracoKi.Published;

/// <summary>Which ids the documents of a type have.</summary>
internal static class DocumentKinds
{
    /// <param name="type">The alias of a document type.</param>
    public static IdKind Of(string type) => type switch
    {
        DocumentTypeAliases.Region => IdKind.Region,
        DocumentTypeAliases.Topic => IdKind.Page,
        DocumentTypeAliases.Place => IdKind.Place,
        DocumentTypeAliases.PlaceCategory => IdKind.PlaceCategory,
        DocumentTypeAliases.Event => IdKind.Event,
        DocumentTypeAliases.News => IdKind.News,
        DocumentTypeAliases.Imprint => IdKind.Imprint,
        DocumentTypeAliases.Organisation => IdKind.Organisation,
        _ => IdKind.Other,
    };
}
