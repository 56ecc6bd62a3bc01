using System.Text.Json;
using UmbracoKi.ContentModel;
using UmbracoKi.Published;
using UmbracoKi.Tests.Integreat.Support;

namespace UmbracoKi.Tests.Integreat.Events;

public class EventsResourceTests
{
    private const string Combined = "/api/v3/musterkreis/uk/events/?combine_recurring=True";
    private const string Single = "/api/v3/musterkreis/uk/events/";

    [Fact]
    public async Task Answers_an_event_field_by_field()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var place = api.Site.Add(DocumentTypeAliases.Place, new() { ["town"] = "Musterstadt", ["latitude"] = 51.25m, ["longitude"] = 6.39m }, ("de", "ki-buero", new() { ["title"] = "KI-Büro" }));
        var node = api.Site.Add(
            DocumentTypeAliases.Event,
            new()
            {
                ["start"] = new DateTime(2026, 1, 5, 15, 0, 0),
                ["end"] = new DateTime(2026, 1, 5, 17, 0, 0),
                ["recurrence"] = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20301231",
                ["place"] = (IReadOnlyList<Guid>)[place.Key],
                ["thumbnail"] = "/media/cafe.png",
            },
            ("de", "sprachcafe", []),
            ("uk", "movne-kafe", new() { ["title"] = "Мовне кафе", ["content"] = "<p>Кава</p>" }));

        var answer = await api.GetAsync(Combined);

        answer.ShouldBeJson($$"""
            [{"id":{{node.Variants["uk"].Id}},"url":"http://ki.example/musterkreis/uk/events/movne-kafe/","path":"/musterkreis/uk/events/movne-kafe/","title":"Мовне кафе",
              "modified_gmt":"2026-08-20T08:15:00Z","last_updated":"2026-08-20T10:15:00+02:00","excerpt":"Кава","content":"<p>Кава</p>",
              "available_languages":{"de":{"id":{{node.Variants["de"].Id}},"url":"http://ki.example/musterkreis/de/events/sprachcafe/","path":"/musterkreis/de/events/sprachcafe/"} },
              "thumbnail":"http://ki.example/media/cafe.png",
              "location":{"id":{{place.Id}},"name":"KI-Büro","address":"","town":"Musterstadt","state":null,"postcode":"","region":null,"country":"Deutschland","latitude":51.25,"longitude":6.39},
              "location_path":"/musterkreis/uk/locations/ki-buero/","meeting_url":null,
              "event":{"id":{{node.Id}},"start":"2026-01-05T15:00:00+01:00","end":"2026-01-05T17:00:00+01:00","all_day":false,"only_weekdays":false,
                       "start_date":"2026-01-05","start_time":"15:00:00","end_date":"2026-01-05","end_time":"17:00:00","recurrence_id":{{node.Id}},"timezone":"Europe/Berlin"},
              "recurrence_rule":"DTSTART:20260105T140000\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20301231T225959;BYDAY=MO",
              "hash":{{JsonSerializer.Serialize(answer[0].GetProperty("hash").GetString())}} }]
            """);
    }

    [Fact]
    public async Task Answers_a_bare_event_with_everything_the_app_crashes_without()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        Add(api, "leer", "2026-09-01T09:00", "2026-09-01T08:00", rule: "every monday");

        var answer = (await api.GetAsync(Combined))[0];

        answer.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("path").GetString().ShouldBe("/musterkreis/uk/events/leer/");
        answer.GetProperty("excerpt").GetString().ShouldBe("");
        answer.GetProperty("content").GetString().ShouldBe("");
        answer.GetProperty("recurrence_rule").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("event").GetProperty("end").GetString().ShouldBe("2026-09-01T09:00:00+02:00");
        answer.GetProperty("location").ShouldBeJson(
            """{"id":null,"name":null,"address":null,"town":null,"state":null,"postcode":null,"region":null,"country":null,"latitude":null,"longitude":null}""");
        answer.TryGetProperty("featured_image", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Leaves_out_what_is_over_and_forgets_an_event_when_it_ends()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        Add(api, "vorbei", "2026-08-20T09:00", "2026-08-20T11:59");
        Add(api, "laeuft", "2026-08-20T11:00", "2026-08-20T13:00");
        Add(api, "wiederholt", "2026-01-01T09:00", "2026-01-01T10:00", rule: "FREQ=DAILY");
        Add(api, "ausgelaufen", "2026-01-01T09:00", "2026-01-01T10:00", rule: "FREQ=DAILY;UNTIL=20260819");

        var before = Paths(await api.GetAsync(Combined));
        api.Clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
        var after = Paths(await api.GetAsync(Combined));

        before.ShouldBe(["/musterkreis/uk/events/laeuft/", "/musterkreis/uk/events/wiederholt/"]);
        after.ShouldBe(["/musterkreis/uk/events/wiederholt/"]);
    }

    [Fact]
    public async Task Answers_each_occurrence_of_the_next_31_days_by_itself()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        api.Clock.SetUtcNow(new DateTimeOffset(2026, 10, 12, 10, 0, 0, TimeSpan.Zero));
        Add(api, "kurs", "2026-01-07T18:00", "2026-01-07T20:00", rule: "FREQ=WEEKLY");
        Add(api, "einmal", "2027-05-01T18:00", "2027-05-01T20:00");

        var answer = await api.GetAsync(Single);

        Paths(answer).ShouldBe(
        [
            "/musterkreis/uk/events/kurs$2026-10-14/",
            "/musterkreis/uk/events/kurs$2026-10-21/",
            "/musterkreis/uk/events/kurs$2026-10-28/",
            "/musterkreis/uk/events/kurs$2026-11-04/",
            "/musterkreis/uk/events/kurs$2026-11-11/",
            "/musterkreis/uk/events/einmal/",
        ]);
        answer.EnumerateArray().Take(3).Select(item => item.GetProperty("event").GetProperty("start").GetString()).ShouldBe(
            ["2026-10-14T18:00:00+02:00", "2026-10-21T18:00:00+02:00", "2026-10-28T18:00:00+01:00"]);
        answer[0].GetProperty("available_languages").ShouldBeJson(
            """{"de":{"id":null,"url":"http://ki.example/musterkreis/de/events/kurs$2026-10-14/","path":"/musterkreis/de/events/kurs$2026-10-14/"}}""");
        answer[0].GetProperty("recurrence_rule").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Runs_from_midnight_to_a_minute_before_the_next_when_all_day()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        Add(api, "tag", "2026-10-25T09:00", "2026-10-25T10:00", allDay: true);

        var times = (await api.GetAsync(Combined))[0].GetProperty("event");

        times.GetProperty("start").GetString().ShouldBe("2026-10-25T00:00:00+02:00");
        times.GetProperty("end").GetString().ShouldBe("2026-10-25T23:59:00+01:00");
        times.GetProperty("all_day").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Leaves_out_the_untranslated_where_the_region_wants_no_fallback()
    {
        await using var api = await IntegreatHost.StartEmptyAsync(fallback: false);
        Add(api, "nur-deutsch", "2026-09-01T09:00", "2026-09-01T10:00");

        (await api.GetAsync(Combined)).GetArrayLength().ShouldBe(0);
    }

    private static PublishedNode Add(IntegreatHost api, string slug, string start, string end, string rule = "", bool allDay = false) =>
        api.Site.Add(
            DocumentTypeAliases.Event,
            new() { ["start"] = At(start), ["end"] = At(end), ["recurrence"] = rule, ["allDay"] = allDay },
            ("de", slug, []));

    private static DateTime At(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string?> Paths(JsonElement list) => list.EnumerateArray().Select(item => item.GetProperty("path").GetString());
}
