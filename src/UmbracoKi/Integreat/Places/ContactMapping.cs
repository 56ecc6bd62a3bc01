using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Places;

internal static class ContactMapping
{
    public static ContactResponse Map(RenderContext context, PublishedNode contact, DateOnly week) => new()
    {
        AreaOfResponsibility = Area(context, contact),
        Name = contact.Values.TextOrNull("contactName"),
        Email = contact.Values.TextOrNull("email"),
        PhoneNumber = contact.Values.TextOrNull("phoneNumber"),
        MobileNumber = contact.Values.TextOrNull("mobileNumber"),
        Website = contact.Values.TextOrNull("website"),
        OpeningHours = WeeklyPlan.Of(contact.Values.TextOrNull("openingHours"), week, context.Zone.Id),
        AppointmentUrl = contact.Values.TextOrNull("appointmentUrl"),
    };

    private static string? Area(RenderContext context, PublishedNode contact) =>
        contact.Variants.GetValueOrDefault(context.Language)?.Values.TextOrNull("areaOfResponsibility")
        ?? contact.Variants.GetValueOrDefault(context.DefaultLanguage)?.Values.TextOrNull("areaOfResponsibility");
}
