using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Organisations;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Places;

internal static class PlaceMapping
{
    /// <param name="week">A day of the week whose opening hours are shown.</param>
    public static PlaceResponse Map(RenderContext context, PublishedNode place, Translation translation, DateOnly week)
    {
        var contacts = context.Picked(place.Values, "contacts").Select(contact => ContactMapping.Map(context, contact, week)).ToList();
        var content = context.Render(translation.Variant.Values.Text("content"), translation.Variant.Language);
        var closed = place.Values.Flag("temporarilyClosed");
        var picture = context.Absolute(place.Values.Picture("thumbnail"));
        return new PlaceResponse
        {
            Id = translation.Id,
            Url = $"{context.BaseUrl}{translation.Path}/",
            Path = $"{translation.Path}/",
            Title = translation.Title,
            ModifiedGmt = context.ModifiedGmtOf(translation.Variant),
            LastUpdated = context.LastUpdatedOf(translation.Variant),
            PublishedAt = WireTime.Local(place.Created, context.Zone),
            MetaDescription = translation.Variant.Values.TextOrNull("metaDescription"),
            Excerpt = PlainText.Of(content),
            Content = content,
            Hash = ContentHash.Of(translation.Title, content),
            AvailableLanguages = context.AlternatesOf(place),
            Icon = picture,
            Thumbnail = picture,
            Website = contacts.FirstOrDefault()?.Website,
            Email = contacts.FirstOrDefault()?.Email,
            PhoneNumber = contacts.FirstOrDefault()?.PhoneNumber,
            Contacts = contacts,
            Category = CategoryMapping.Map(context, context.Picked(place.Values, "category").FirstOrDefault()),
            TemporarilyClosed = closed,
            OpeningHours = closed ? null : WeeklyPlan.Of(place.Values.TextOrNull("openingHours"), week, context.Zone.Id),
            AppointmentUrl = place.Values.TextOrNull("appointmentUrl"),
            Location = LocationMapping.Map(context, place),
            Organization = OrganisationResponse.Of(context, place),
            BarrierFree = place.Values.Text("barrierFree") switch
            {
                "yes" => true,
                "no" => false,
                _ => null,
            },
        };
    }
}
