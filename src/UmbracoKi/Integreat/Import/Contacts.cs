using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>Contacts come inside places, without an id of their own: the third contact of a place stays its third contact.</summary>
internal static class Contacts
{
    public static PlannedValue? Pick(TreeBuild build, SourceDocument place)
    {
        var keys = new List<Guid>();
        var index = 0;
        foreach (var contact in place.Main.Fields.List("contacts"))
        {
            index++;
            var (name, email, phone, mobile) = (contact.Text("name"), contact.Text("email"), contact.Text("phone_number"), contact.Text("mobile_number"));
            var position = index - 1;
            var label = VariantComposer.Name(name ?? email ?? phone ?? mobile ?? place.Main.Title);
            var key = build.Keys.Of("contact", FormattableString.Invariant($"{place.Main.Id}/{index}"));
            build.Add(new PlannedDocument
            {
                Key = key,
                Parent = build.Folder(DocumentTypeAliases.Contacts),
                Type = DocumentTypeAliases.Contact,
                Variants = place.Translations.ToDictionary(
                    pair => pair.Key,
                    pair => new PlannedVariant { Name = label, Values = new ValueSet { { "areaOfResponsibility", Area(pair.Value, position) } }.Values },
                    StringComparer.Ordinal),
                Values = new ValueSet
                {
                    { "contactName", name },
                    { "email", email?.Contains('@') == true ? email : null },
                    { "phoneNumber", phone },
                    { "mobileNumber", mobile },
                    { "website", WebAddress.OrNull(contact.Text("website")) },
                    { "openingHours", WeekHours.Read(contact, place.Main.Describe(), build.Problems) },
                    { "appointmentUrl", WebAddress.OrNull(contact.Text("appointment_url")) },
                }.Values,
            });
            keys.Add(key);
        }

        return PlannedValue.Picks([.. keys]);
    }

    private static string? Area(SourceEntry place, int position) =>
        place.Fields.List("contacts").Skip(position).Select(contact => contact.Text("area_of_responsibility")).FirstOrDefault();
}
