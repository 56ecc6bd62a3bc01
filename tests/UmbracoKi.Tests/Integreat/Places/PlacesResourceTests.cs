using System.Net;
using System.Text.Json;
using UmbracoKi.ContentModel;
using UmbracoKi.Tests.Integreat.Support;

namespace UmbracoKi.Tests.Integreat.Places;

public class PlacesResourceTests
{
    private const string OnMap = "/api/v3/musterkreis/uk/locations/?on_map=1";

    [Fact]
    public async Task Answers_a_place_field_by_field()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var organisation = api.Site.Add(DocumentTypeAliases.Organisation, new() { ["website"] = "https://www.example.org/", ["logo"] = "/media/logo.png" }, ("de", "kreis", new() { ["title"] = "Kreis" }));
        var category = api.Site.Add(DocumentTypeAliases.PlaceCategory, new() { ["color"] = "#3700D2", ["icon"] = "advice" }, ("de", "beratung", new() { ["title"] = "Beratung" }));
        var contact = api.Site.Add(
            DocumentTypeAliases.Contact,
            new() { ["contactName"] = "Frau Muster", ["email"] = "ki@example.org", ["openingHours"] = "Mo-Su closed" },
            ("de", "muster", new() { ["areaOfResponsibility"] = "Aufenthalt" }));
        var place = api.Site.Add(
            DocumentTypeAliases.Place,
            new()
            {
                ["category"] = Keys(category.Key),
                ["organisation"] = Keys(organisation.Key),
                ["contacts"] = Keys(contact.Key),
                ["showOnMap"] = true,
                ["street"] = "Musterweg 1",
                ["postalCode"] = "99999",
                ["town"] = "Musterstadt",
                ["latitude"] = 51.25m,
                ["longitude"] = 6.39m,
                ["thumbnail"] = "/media/x.png",
                ["barrierFree"] = "yes",
                ["openingHours"] = "24/7",
            },
            ("de", "ki-buero", new() { ["title"] = "KI-Büro", ["content"] = "<p>Hallo</p>" }),
            ("uk", "ki-uk", new() { ["title"] = "Бюро", ["metaDescription"] = "Опис", ["content"] = "<p>Привіт<script>alert(1)</script></p>" }));

        var answer = await api.GetAsync(OnMap);

        var allDay = string.Join(',', Enumerable.Repeat("""{"allDay":true,"closed":false,"appointmentOnly":false,"timeSlots":[]}""", 7));
        var closed = string.Join(',', Enumerable.Repeat("""{"allDay":false,"closed":true,"appointmentOnly":false,"timeSlots":[]}""", 7));
        answer.ShouldBeJson($$"""
            [{"id":{{place.Variants["uk"].Id}},"url":"http://ki.example/musterkreis/uk/locations/ki-uk/","path":"/musterkreis/uk/locations/ki-uk/","title":"Бюро",
              "modified_gmt":"2026-08-20T08:15:00Z","last_updated":"2026-08-20T10:15:00+02:00","published_at":"2026-01-22T13:46:33.967+01:00",
              "meta_description":"Опис","excerpt":"Привіт","content":"<p>Привіт</p>",
              "available_languages":{"de":{"id":{{place.Variants["de"].Id}},"url":"http://ki.example/musterkreis/de/locations/ki-buero/","path":"/musterkreis/de/locations/ki-buero/"} },
              "icon":"http://ki.example/media/x.png","thumbnail":"http://ki.example/media/x.png","website":null,"email":"ki@example.org","phone_number":null,
              "contacts":[{"area_of_responsibility":"Aufenthalt","name":"Frau Muster","email":"ki@example.org","phone_number":null,"mobile_number":null,"website":null,"opening_hours":[{{closed}}],"appointment_url":null}],
              "category":{"id":{{category.Id}},"name":"Beratung","color":"#3700D2","icon":"advice","icon_url":"http://ki.example/api/v3/icons/advice.svg","icon_color":"advice_#3700D2"},
              "temporarily_closed":false,"opening_hours":[{{allDay}}],"appointment_url":null,
              "location":{"id":{{place.Id}},"name":"KI-Büro","address":"Musterweg 1","town":"Musterstadt","state":null,"postcode":"99999","region":null,"country":"Deutschland","latitude":51.25,"longitude":6.39},
              "hash":{{JsonSerializer.Serialize(answer[0].GetProperty("hash").GetString())}},
              "organization":{"id":{{organisation.Id}},"slug":"kreis","name":"Kreis","logo":"http://ki.example/media/logo.png","website":"https://www.example.org/"},
              "barrier_free":true}]
            """);
    }

    [Fact]
    public async Task Answers_a_bare_place_with_everything_the_app_crashes_without()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        api.Site.Add(DocumentTypeAliases.Place, new() { ["showOnMap"] = true }, ("de", "leer", []));

        var place = (await api.GetAsync(OnMap))[0];

        place.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
        place.GetProperty("title").GetString().ShouldBe("leer");
        place.GetProperty("content").GetString().ShouldBe("");
        place.GetProperty("contacts").GetArrayLength().ShouldBe(0);
        place.GetProperty("organization").ValueKind.ShouldBe(JsonValueKind.Null);
        place.GetProperty("opening_hours").ValueKind.ShouldBe(JsonValueKind.Null);
        place.GetProperty("category").ShouldBeJson(
            """{"id":0,"name":"Інше","color":"#585858","icon":"other","icon_url":"http://ki.example/api/v3/icons/other.svg","icon_color":"other_#585858"}""");
        foreach (var name in new[] { "last_updated", "available_languages", "location" })
        {
            place.GetProperty(name).ValueKind.ShouldNotBe(JsonValueKind.Null, name);
        }
    }

    [Fact]
    public async Task Marks_the_default_language_by_an_id_that_is_null()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var place = api.Site.Add(DocumentTypeAliases.Place, new() { ["showOnMap"] = true }, ("de", "ki-buero", new() { ["title"] = "KI-Büro" }));

        var answer = (await api.GetAsync(OnMap))[0];

        answer.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("path").GetString().ShouldBe("/musterkreis/uk/locations/ki-buero/");
        answer.GetProperty("title").GetString().ShouldBe("KI-Büro");
        answer.GetProperty("available_languages").ShouldBeJson(
            $$"""{"de":{"id":{{place.Variants["de"].Id}},"url":"http://ki.example/musterkreis/de/locations/ki-buero/","path":"/musterkreis/de/locations/ki-buero/"} }""");
    }

    [Fact]
    public async Task Leaves_out_what_is_not_translated_where_the_region_wants_no_fallback()
    {
        await using var api = await IntegreatHost.StartEmptyAsync(fallback: false);
        api.Site.Add(DocumentTypeAliases.Place, new() { ["showOnMap"] = true }, ("de", "nur-deutsch", []));
        api.Site.Add(DocumentTypeAliases.Place, new() { ["showOnMap"] = true }, ("uk", "ohne-deutsch", []));
        api.Site.Add(DocumentTypeAliases.Place, new() { ["showOnMap"] = true }, ("de", "beide", []), ("uk", "oba", []));

        var answer = await api.GetAsync(OnMap);

        Titles(answer).ShouldBe(["oba"]);
    }

    [Theory]
    [InlineData("?on_map=1", new[] { "oben" })]
    [InlineData("?on_map=True", new[] { "oben" })]
    [InlineData("?on_map=0", new[] { "unten" })]
    [InlineData("", new[] { "oben", "unten" })]
    public async Task Filters_by_the_map(string query, string[] expected)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        api.Site.Add(DocumentTypeAliases.Place, new() { ["showOnMap"] = true }, ("de", "oben", []));
        api.Site.Add(DocumentTypeAliases.Place, new() { ["showOnMap"] = false }, ("de", "unten", []));

        Titles(await api.GetAsync("/api/v3/musterkreis/de/locations" + query)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/api/v3/musterkreis/de/locations/?on_map=vielleicht", HttpStatusCode.BadRequest, """{"error":"invalid truth value 'vielleicht'"}""")]
    [InlineData("/api/v3/musterkreis/xx/locations/", HttpStatusCode.NotFound, """{"error":"No language matches the given query."}""")]
    [InlineData("/api/v3/musterkreis/xx/location-categories/", HttpStatusCode.NotFound, """{"error":"No language matches the given query."}""")]
    [InlineData("/api/v3/musterkreis/xx/events/", HttpStatusCode.NotFound, """{"error":"No language matches the given query."}""")]
    public async Task Refuses_what_it_does_not_know(string address, HttpStatusCode status, string body)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();

        using var response = await api.Client.GetAsync(address);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }

    [Fact]
    public async Task Shows_no_hours_while_closed_and_those_of_the_season_when_it_comes()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        api.Site.Add(DocumentTypeAliases.Place, new() { ["temporarilyClosed"] = true, ["openingHours"] = "24/7" }, ("de", "zu", []));
        api.Site.Add(DocumentTypeAliases.Place, new() { ["openingHours"] = "Sep Mo-Su 08:00-12:00" }, ("de", "herbst", []));

        var august = await api.GetAsync("/api/v3/musterkreis/de/locations/");
        api.Clock.SetUtcNow(new DateTimeOffset(2026, 9, 6, 22, 30, 0, TimeSpan.Zero));
        var september = await api.GetAsync("/api/v3/musterkreis/de/locations/");

        august[0].GetProperty("opening_hours").ValueKind.ShouldBe(JsonValueKind.Null);
        august[1].GetProperty("opening_hours")[0].GetProperty("closed").GetBoolean().ShouldBeTrue();
        september[1].GetProperty("opening_hours")[0].GetProperty("timeSlots").ShouldBeJson("""[{"start":"08:00","end":"12:00","timezone":"Europe/Berlin"}]""");
    }

    [Fact]
    public async Task Lists_categories_with_pictures_that_can_be_fetched_from_anywhere()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var category = api.Site.Add(DocumentTypeAliases.PlaceCategory, new() { ["color"] = "#123456", ["icon"] = "house" }, ("de", "wohnen", new() { ["title"] = "Wohnen" }));

        var answer = await api.GetAsync("/api/v3/musterkreis/uk/location-categories/");
        using var icon = await api.Client.GetAsync("/api/v3/icons/house.svg");

        answer.ShouldBeJson($$"""[{"id":{{category.Id}},"name":"Wohnen","color":"#585858","icon":"house","icon_url":"http://ki.example/api/v3/icons/house.svg","icon_color":"house_#585858"}]""");
        icon.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        icon.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        (await api.Client.GetAsync("/api/v3/icons/rocket.svg")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static IReadOnlyList<Guid> Keys(params Guid[] keys) => keys;

    private static IEnumerable<string?> Titles(JsonElement list) => list.EnumerateArray().Select(item => item.GetProperty("title").GetString());
}
