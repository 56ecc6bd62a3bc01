namespace UmbracoKi.ContentModel;

/// <summary>Aliases of the document types, as the Delivery API and the import see them.</summary>
public static class DocumentTypeAliases
{
    public const string Region = "kiRegion";
    public const string Topic = "kiTopic";
    public const string Places = "kiPlaces";
    public const string Place = "kiPlace";
    public const string PlaceCategories = "kiPlaceCategories";
    public const string PlaceCategory = "kiPlaceCategory";
    public const string Events = "kiEvents";
    public const string Event = "kiEvent";
    public const string NewsList = "kiNewsList";
    public const string News = "kiNews";
    public const string Contacts = "kiContacts";
    public const string Contact = "kiContact";
    public const string Organisations = "kiOrganisations";
    public const string Organisation = "kiOrganisation";
    public const string Offers = "kiOffers";
    public const string Offer = "kiOffer";
    public const string Imprint = "kiImprint";
}
