using UmbracoKi.ContentModel;
using static UmbracoKi.Tests.Integreat.SiteBuilder;

namespace UmbracoKi.Tests.Integreat;

/// <summary>A small region with one of everything that pages can have.</summary>
internal sealed class Musterkreis
{
    public Musterkreis()
    {
        Region = Site.Region(
            "musterkreis",
            ["de", "uk", "ar"],
            Value("prefix", "Kreis"),
            Value("nameWithoutPrefix", "Musterkreis"),
            Value("postalCode", "99999"),
            Value("live", true),
            Value("eventsEnabled", true),
            Value("placesEnabled", true),
            Value("latitude", 51.25m),
            Value("longitude", 6.39m),
            Value("boundingBoxWest", 6.07m),
            Value("boundingBoxSouth", 51.15m),
            Value("boundingBoxEast", 6.6m),
            Value("boundingBoxNorth", 51.4m),
            Value("towns", "Nettetal; 51.3167; 6.2833"));
        Organisation = Site.Add(Region, DocumentTypeAliases.Organisation, In("de", "KI Büro", slug: "ki-buero"), Value("website", "https://ki.example/"), Value("logo", "/media/1/logo.png"));
        Offer = Site.Add(Region, DocumentTypeAliases.Offer, In("de", "Sprungbrett"), Value("offerAlias", "sprungbrett"), Value("url", "https://jobs.example/api"), Value("postParameters", "plz=99999"));
        Learning = Site.Topic(
            Region,
            new() { ["de"] = new("Lernen", "<p>Alles übers Lernen</p>"), ["uk"] = new("Навчання", "<p>Усе про навчання</p>", "навчання") },
            Value("thumbnail", "/media/2/lernen.png"));
        Courses = Site.Topic(
            Learning,
            new() { ["de"] = new("Kurse", "<p>Deutschkurse &amp; mehr</p>"), ["uk"] = new("Курси", "<p>Курси</p>", "курси") },
            Value("organisation", (IReadOnlyList<Guid>)[Organisation]),
            Value("offers", (IReadOnlyList<Guid>)[Offer]));
        GermanOnly = Site.Topic(Region, In("de", "Nur Deutsch"));
        Below = Site.Topic(GermanOnly, new() { ["uk"] = new("Нижче", "", "нижче") });
        Imprint = Site.Add(Region, DocumentTypeAliases.Imprint, In("de", "Impressum", "<p>Verantwortlich: Kreis</p>"));
    }

    public SiteBuilder Site { get; } = new();

    public Guid Region { get; }

    public Guid Organisation { get; }

    public Guid Offer { get; }

    public Guid Learning { get; }

    public Guid Courses { get; }

    public Guid GermanOnly { get; }

    /// <summary>Translated below a page that is not.</summary>
    public Guid Below { get; }

    public Guid Imprint { get; }

    public static Dictionary<string, Text> In(string language, string title, string content = "", string? slug = null) => new() { [language] = new Text(title, content, slug) };
}
