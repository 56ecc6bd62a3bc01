using System.Text;
using System.Text.Json;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

public class WantedTreeTests
{
    private const string Place = """
        {"id": 71, "title": "Bücherei", "path": "/musterkreis/de/locations/buecherei/", "content": "", "last_updated": "2026-02-01T10:00:00+01:00", "available_languages": {},
         "category": {"id": 4, "name": "Bildung", "color": "#1dc6c6", "icon": "education"},
         "location": {"id": 500, "address": "Musterweg 1", "town": "Musterstadt", "postcode": "99999", "country": "Deutschland", "latitude": 51.25, "longitude": 6.39},
         "opening_hours": [{"closed": false, "timeSlots": [{"start": "08:00", "end": "12:00"}, {"start": "14:00", "end": "18:00"}]}, {"appointmentOnly": true, "timeSlots": []}, {"allDay": true}, {}, {}, {"closed": true}, {"closed": true}],
         "contacts": [{"name": "Frau Muster", "email": "buecherei@example.org", "area_of_responsibility": "Ausleihe"}], "barrier_free": true, "organization": null}
        """;

    private const string Event = """
        {"id": 81, "title": "Sprachcafé", "path": "/musterkreis/de/events/sprachcafe/", "content": "<p>Kommen Sie.</p>", "last_updated": "2026-02-01T10:00:00+01:00", "available_languages": {},
         "location": {"id": 500}, "event": {"id": 9, "start": "2026-01-05T14:00:00Z", "end": "2026-01-05T16:00:00Z", "all_day": false},
         "recurrence_rule": "DTSTART:20260105T140000\nRRULE:FREQ=MONTHLY;UNTIL=20301231T225959;BYDAY=+1MO"}
        """;

    private readonly List<ImportProblem> _problems = [];

    [Fact]
    public void Reads_a_place_with_category_contact_and_hours()
    {
        var tree = Tree((SourcePart.Locations, Place));

        var place = tree.Documents.Single(document => document.Type == "kiPlace");
        place.Id.ShouldBe(500);
        place.Values["openingHours"].Text.ShouldBe("Mo 08:00-12:00,14:00-18:00; Tu \"nach Vereinbarung\"; We 00:00-24:00; Sa off; Su off");
        place.Values["barrierFree"].Text.ShouldBe("yes");
        var category = tree.Documents.Single(document => document.Type == "kiPlaceCategory");
        place.Values["category"].Text.ShouldBe(category.Key.ToString("D"));
        category.Values["color"].Text.ShouldBe("#1DC6C6");
        tree.Documents.Single(document => document.Type == "kiContact").Variants["de"].Values["areaOfResponsibility"].Text.ShouldBe("Ausleihe");
        _problems.ShouldNotContain(problem => problem.Subject.Contains("71"));
    }

    [Fact]
    public void Reads_an_event_in_wall_clock_time_with_place_and_rule()
    {
        var tree = Tree((SourcePart.Locations, Place), (SourcePart.Events, Event));

        var values = tree.Documents.Single(document => document.Type == "kiEvent").Values;
        values["start"].Text.ShouldBe("2026-01-05 15:00:00");
        values["recurrence"].Text.ShouldBe("FREQ=MONTHLY;UNTIL=20301231T225959Z;BYDAY=1MO");
        values["place"].Text.ShouldBe(tree.Documents.Single(document => document.Type == "kiPlace").Key.ToString("D"));
    }

    [Fact]
    public void Leaves_out_an_event_that_ends_before_it_begins()
    {
        var tree = Tree((SourcePart.Events, Event.Replace("16:00:00Z", "13:00:00Z")));

        tree.Documents.ShouldNotContain(document => document.Type == "kiEvent");
        _problems.ShouldContain(problem => problem.Subject.Contains("Sprachcafé"));
    }

    private WantedTree Tree(params (SourcePart Part, string Json)[] entries) => Pages.Build(
        Pages.Content(entries.SelectMany(entry => EntryReader.Read(entry.Part, "de", [JsonDocument.Parse(Encoding.UTF8.GetBytes(entry.Json)).RootElement], _problems))),
        _problems);
}
