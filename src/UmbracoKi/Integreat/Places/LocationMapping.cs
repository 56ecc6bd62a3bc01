using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Places;

internal static class LocationMapping
{
    public static LocationResponse Map(RenderContext context, PublishedNode place)
    {
        return new LocationResponse
        {
            Id = place.Id,
            Name = place.VariantIn(context.DefaultLanguage).Title(),
            Address = place.Values.Text("street"),
            Town = place.Values.Text("town"),
            Postcode = place.Values.Text("postalCode"),
            Country = place.Values.TextOrNull("country") ?? "Deutschland",
            Latitude = place.Values.Number("latitude"),
            Longitude = place.Values.Number("longitude"),
        };
    }
}
