using System.Net;
using System.Net.Http.Json;
using System.Text;
using UmbracoKi.ContentModel;
using UmbracoKi.Published;
using UmbracoKi.Storage.Feedback;
using UmbracoKi.Tests.Integreat.Support;

namespace UmbracoKi.Tests.Integreat.Feedback;

public class FeedbackActionTests
{
    private const string Base = "/api/v3/musterkreis/uk/feedback/";
    private const string Accepted = """{"success":"Feedback successfully submitted"}""";

    [Fact]
    public async Task Keeps_what_the_app_sends_about_a_page()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        var page = api.Site.Add(DocumentTypeAliases.Topic, [], ("uk", "курси", []));
        using var body = new MultipartFormDataContent
        {
            { new StringContent("up"), "rating" },
            { new StringContent("курси"), "slug" },
            { new StringContent("Inhalte"), "category" },
            { new StringContent("Дякую    Kontaktadresse: Keine Angabe"), "comment" },
        };

        using var response = await api.Client.PostAsync(Base + "page/", body);

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        (await response.Content.ReadAsStringAsync()).ShouldBe(Accepted);
        api.Feedback.Entries.ShouldBe(
        [
            new FeedbackEntry(api.Clock.GetUtcNow(), "musterkreis", "uk", "page")
            {
                Slug = "курси",
                Document = page.Key,
                Rating = FeedbackRating.Up,
                Comment = "Дякую    Kontaktadresse: Keine Angabe",
                Category = "Inhalte",
            },
        ]);
    }

    [Theory]
    [InlineData("categories", "categories", false)]
    [InlineData("page/", "page", true, "slug", "seite")]
    [InlineData("events", "events", false)]
    [InlineData("event/", "event", true, "slug", "kurs$2026-01-05")]
    [InlineData("map/", "map", false)]
    [InlineData("poi/", "poi", true, "slug", "buero")]
    [InlineData("imprint-page/", "imprint-page", true, "slug", "imprint")]
    [InlineData("search/", "search", false, "query", "Kurs")]
    [InlineData("offers/", "offers", false)]
    [InlineData("extras/", "offers", false)]
    [InlineData("offer/", "offer", true, "slug", "sprungbrett")]
    [InlineData("extra/", "offer", true, "slug", "sprungbrett")]
    [InlineData("", "page", true, "permalink", "https://integreat.app/musterkreis/uk/a/seite/")]
    [InlineData("", "event", true, "permalink", "/musterkreis/uk/events/kurs")]
    [InlineData("", "imprint-page", true, "permalink", "/musterkreis/uk/imprint/")]
    public async Task Takes_every_kind_as_form_and_as_json(string type, string kind, bool aboutDocument, string field = "x", string value = "y")
    {
        await using var api = await WithDocuments();
        Dictionary<string, string> fields = new() { ["rating"] = "down", [field] = value };

        using var form = await api.Client.PostAsync(Base + type, new FormUrlEncodedContent(fields));
        using var json = await api.Client.PostAsJsonAsync(Base + type, fields);

        form.StatusCode.ShouldBe(HttpStatusCode.Created);
        json.StatusCode.ShouldBe(HttpStatusCode.Created);
        api.Feedback.Entries.Count.ShouldBe(2);
        api.Feedback.Entries.ShouldAllBe(entry => entry.Kind == kind && entry.Document.HasValue == aboutDocument && entry.Rating == FeedbackRating.Down);
    }

    [Theory]
    [InlineData("/api/v3/musterkreis/uk/feedback/page/", "rating=gut", 400, "Invalid rating.")]
    [InlineData("/api/v3/musterkreis/uk/feedback/page/", "slug=seite", 400, "Either comment or rating is required.")]
    [InlineData("/api/v3/musterkreis/uk/feedback/search/", "comment=x", 400, "Search query is required.")]
    [InlineData("/api/v3/musterkreis/uk/feedback/", "comment=x", 400, "Link is required.")]
    [InlineData("/api/v3/nirgends/uk/feedback/page/", "comment=x", 404, "No region found with slug \"nirgends\"")]
    [InlineData("/api/v3/musterkreis/xx/feedback/page/", "comment=x", 404, "No language found with slug \"xx\"")]
    [InlineData("/api/v3/musterkreis/uk/feedback/page/", "comment=x&slug=weg", 404, "No page found with slug \"weg\"")]
    [InlineData("/api/v3/musterkreis/uk/feedback/event/", "comment=x&slug=weg", 404, "No event found with slug \"weg\"")]
    [InlineData("/api/v3/musterkreis/uk/feedback/poi/", "comment=x", 404, "No location found with slug \"\"")]
    [InlineData("/api/v3/musterkreis/uk/feedback/imprint-page/", "comment=x", 404, "No imprint matches the given query.")]
    [InlineData("/api/v3/musterkreis/uk/feedback/nonsense/", "comment=x", 404, "There is nothing at this address.")]
    public async Task Refuses_what_is_wrong_and_says_why(string address, string body, int status, string error)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();

        using var response = await api.Client.PostAsync(address, new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"));

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadFromJsonAsync<Dictionary<string, string>>())!["error"].ShouldBe(error);
        api.Feedback.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("application/json", "{\"comment\":")]
    [InlineData("application/json", "[1]")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"comment\"\r\n\r\nno end")]
    public async Task Refuses_a_body_that_is_not_what_it_says(string type, string body)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);

        using var response = await api.Client.PostAsync(Base + "categories/", content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Refuses_other_methods_and_bodies_beyond_64_kib_of_any_announced_length()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        using var chunked = new HttpRequestMessage(HttpMethod.Post, Base + "categories/") { Content = JsonContent.Create(new { comment = new string('x', 70_000) }) };
        chunked.Headers.TransferEncodingChunked = true;

        using var get = await api.Client.GetAsync(Base + "categories/");
        using var announced = await api.Client.PostAsync(Base + "categories/", new StringContent($$"""{"comment":"{{new string('x', 70_000)}}"}""", Encoding.UTF8, "application/json"));
        using var unannounced = await api.Client.SendAsync(chunked);

        get.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await get.Content.ReadAsStringAsync()).ShouldBe("""{"error":"Invalid request."}""");
        announced.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        unannounced.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        api.Feedback.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_no_more_than_so_many_of_one_client_until_the_window_is_over()
    {
        await using var api = await IntegreatHost.StartEmptyAsync(settings: ("UmbracoKi:Integreat:Feedback:MaxPerWindow", "2"));

        var first = await Send();
        var second = await Send();
        var third = await Send();
        api.Clock.Advance(TimeSpan.FromMinutes(10));
        var later = await Send();

        (first.Status, second.Status, third.Status, later.Status).ShouldBe((201, 201, 429, 201));
        third.Body.ShouldBe("""{"error":"You're doing that too often."}""");
        api.Feedback.Entries.Count.ShouldBe(3);

        async Task<(int Status, string Body)> Send()
        {
            using var response = await api.Client.PostAsync(Base + "categories/", new FormUrlEncodedContent([KeyValuePair.Create("comment", "x")]));
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    private static async Task<IntegreatHost> WithDocuments()
    {
        var api = await IntegreatHost.StartEmptyAsync();
        api.Site.Add(DocumentTypeAliases.Topic, [], ("uk", "seite", []));
        api.Site.Add(DocumentTypeAliases.Event, [], ("de", "kurs", []));
        api.Site.Add(DocumentTypeAliases.Place, [], ("de", "buero", []));
        api.Site.Add(DocumentTypeAliases.Imprint, [], ("de", "impressum", []));
        api.Site.Add(DocumentTypeAliases.Offer, new() { ["offerAlias"] = "sprungbrett" }, ("de", "stellen", []));
        return api;
    }
}
