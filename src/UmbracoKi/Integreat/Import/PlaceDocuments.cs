using System.Text.Json;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

internal static class PlaceDocuments
{
    public static void Add(TreeBuild build, IEnumerable<SourceDocument> places)
    {
        foreach (var place in places)
        {
            var fields = place.Main.Fields;
            var location = fields.Field("location") ?? default;
            var (latitude, longitude) = (location.Number("latitude"), location.Number("longitude"));
            var hasPosition = latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;
            var key = build.Keys.Of(place.Main);
            build.Add(new PlannedDocument
            {
                Key = key,
                Id = location.Integer("id"),
                Parent = build.Folder(DocumentTypeAliases.Places),
                Type = DocumentTypeAliases.Place,
                Variants = build.Variants.Of(place, more: (entry, values) => values.Add("metaDescription", entry.Fields.Text("meta_description"))),
                Values = new ValueSet
                {
                    { "category", PlaceCategories.Pick(build, place) },
                    { "organisation", Organisations.Pick(build, place) },
                    { "contacts", Contacts.Pick(build, place) },
                    { "street", location.Text("address") },
                    { "postalCode", location.Text("postcode") },
                    { "town", location.Text("town") },
                    { "country", location.Text("country") },
                    { "latitude", PlannedValue.Number(hasPosition ? latitude : null) },
                    { "longitude", PlannedValue.Number(hasPosition ? longitude : null) },
                    { "showOnMap", PlannedValue.Flag(true) },
                    { "openingHours", WeekHours.Read(fields, place.Main.Describe(), build.Problems) },
                    { "temporarilyClosed", PlannedValue.Flag(fields.Flag("temporarily_closed")) },
                    { "appointmentUrl", WebAddress.OrNull(fields.Text("appointment_url")) },
                    { "thumbnail", build.Pictures.Pick(fields.Text("thumbnail")) },
                    { "barrierFree", PlannedValue.Choice(BarrierFree(fields)) },
                }.Values,
            });
        }
    }

    private static string BarrierFree(JsonElement fields) => fields.Field("barrier_free")?.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => "unknown",
    };
}
