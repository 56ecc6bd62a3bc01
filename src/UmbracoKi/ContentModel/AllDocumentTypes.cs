using UmbracoKi.ContentModel.DocumentTypes;

namespace UmbracoKi.ContentModel;

/// <summary>The content model: its document types, the data types they use, and that of pictures' alternative texts.</summary>
internal static class AllDocumentTypes
{
    public static IReadOnlyList<DocumentTypeDefinition> Definitions { get; } =
    [
        RegionType.Definition,
        TopicType.Definition,
        PlacesType.Definition,
        PlaceType.Definition,
        PlaceCategoriesType.Definition,
        PlaceCategoryType.Definition,
        EventsType.Definition,
        EventType.Definition,
        NewsListType.Definition,
        NewsType.Definition,
        ContactsType.Definition,
        ContactType.Definition,
        OrganisationsType.Definition,
        OrganisationType.Definition,
        OffersType.Definition,
        OfferType.Definition,
        ImprintType.Definition,
    ];

    public static IReadOnlyList<DataTypeDefinition> DataTypes { get; } =
    [
        .. Definitions.SelectMany(type => type.Properties).Select(property => property.DataType).DistinctBy(dataType => dataType.Key),
        ContentModel.DataTypes.AlternativeText,
    ];
}
