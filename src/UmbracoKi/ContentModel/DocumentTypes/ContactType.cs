using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class ContactType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Contact,
        "Kontakt",
        "Eine Person oder Stelle mit Telefon und E-Mail, an einem oder mehreren Orten.",
        "icon-user color-indigo")
    {
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Invariant("contactName", "Name", "Person oder Stelle. Beispiel: Frau Muster", DataTypes.Text),
                Varying("areaOfResponsibility", "Zuständigkeit", "Steht neben dem Namen. Beispiel: Beratung zum Aufenthalt", DataTypes.Text),
                Invariant("email", "E-Mail", "Beispiel: ki@example.org", DataTypes.Text).Matching(@"^[^@\s]+@[^@\s]+\.[^@\s]+$", "Das ist keine E-Mail-Adresse. Beispiel: ki@example.org"),
                Invariant("phoneNumber", "Telefon", "Mit Vorwahl, am besten mit Landesvorwahl. Beispiel: +49 2162 39-0", DataTypes.Text),
                Invariant("mobileNumber", "Mobiltelefon", "Beispiel: +49 151 23456789", DataTypes.Text),
                Url("website", "Internetseite", "Beispiel: https://www.example.org/")),
            new TabDefinition(
                "oeffnungszeiten",
                "Öffnungszeiten",
                OpeningHoursText(),
                AppointmentUrl()),
        ],
    };
}
