using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Documents;

/// <summary>What the Management API does better than the original: nobody's text is lost silently.</summary>
public sealed class EditingTests : IAsyncLifetime
{
    private const string Administrator = "1e70f841-c261-413b-abb2-2d68cdb96094";
    private const string Translator = "00000000-0000-4000-8000-000000000411";
    private const string StartPage = "/umbraco/management/api/v1/document/00000000-0000-4000-8000-000000000100";

    private EmbeddedHost? _host;

    public async Task InitializeAsync() => _host = SharedData.WhyMissing is null ? await BackofficeHost.StartAsync("umbraco17/after-editing.sqlite") : null;

    public async Task DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    [SharedFact]
    public async Task The_second_of_two_editors_is_told_and_nothing_is_overwritten()
    {
        var (first, second) = (As(Administrator, "first"), As(Administrator, "second"));
        var (mine, theirs) = (await Read(first), await Read(second));

        var saved = await Save(first, WithTitle(mine, "de-DE", "Erste"));
        var refused = await Save(second, WithTitle(theirs, "de-DE", "Zweite"));
        var publishing = await second.PutAsJsonAsync($"{StartPage}/publish", new { publishSchedules = new[] { new { culture = "de-DE" } } });

        saved.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString()!.ShouldContain("de-DE");
        publishing.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Title(await Read(first), "de-DE").ShouldBe("Erste");
    }

    [SharedFact]
    public async Task After_reading_again_the_second_editor_saves()
    {
        var (first, second) = (As(Administrator, "first"), As(Administrator, "second"));
        await Read(second);
        await Save(first, WithTitle(await Read(first), "de-DE", "Erste"));

        var response = await Save(second, WithTitle(await Read(second), "de-DE", "Zweite"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Title(await Read(first), "de-DE").ShouldBe("Zweite");
    }

    [SharedFact]
    public async Task Two_editors_of_two_languages_both_save()
    {
        var (german, ukrainian) = (As(Administrator, "german"), As(Administrator, "ukrainian"));
        var loaded = await Read(ukrainian);
        await Save(german, WithTitle(await Read(german), "de-DE", "Neu"));

        var response = await Save(ukrainian, WithTitle(loaded, "uk-UA", "Нове"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var after = await Read(german);
        (Title(after, "de-DE"), Title(after, "uk-UA")).ShouldBe(("Neu", "Нове"));
    }

    [SharedFact]
    public async Task What_a_client_keeps_on_showing_after_it_saved_another_language_does_not_come_back()
    {
        var (german, ukrainian) = (As(Administrator, "german"), As(Administrator, "ukrainian"));
        var loaded = await Read(ukrainian);
        await Save(german, WithTitle(await Read(german), "de-DE", "Neu"));
        await Save(ukrainian, WithTitle(loaded, "uk-UA", "Нове"));
        await Read(ukrainian);

        var again = await Save(ukrainian, WithTitle(loaded, "uk-UA", "Ще новіше"));
        await Read(ukrainian);
        var touched = await Save(ukrainian, WithTitle(loaded, "de-DE", "Auf altem Stand"));

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        touched.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var after = await Read(german);
        (Title(after, "de-DE"), Title(after, "uk-UA")).ShouldBe(("Neu", "Ще новіше"));
    }

    [SharedFact]
    public async Task What_a_client_takes_over_from_another_editor_is_no_conflict()
    {
        var (german, ukrainian) = (As(Administrator, "german"), As(Administrator, "ukrainian"));
        var loaded = await Read(ukrainian);
        await Save(german, WithTitle(await Read(german), "de-DE", "Neu"));
        await Save(ukrainian, WithTitle(loaded, "uk-UA", "Нове"));

        var again = await Save(ukrainian, WithTitle(await Read(ukrainian), "uk-UA", "Ще новіше"));
        var overwriting = await Save(ukrainian, WithTitle(await Read(ukrainian), "de-DE", "Noch neuer"));

        (again.StatusCode, overwriting.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        var after = await Read(german);
        (Title(after, "de-DE"), Title(after, "uk-UA")).ShouldBe(("Noch neuer", "Ще новіше"));
    }

    [SharedFact]
    public async Task An_editor_saves_twice_without_reading_in_between()
    {
        var editor = As(Administrator, "only");
        var document = await Read(editor);
        await Save(editor, WithTitle(document, "de-DE", "Einmal"));

        var response = await Save(editor, WithTitle(document, "de-DE", "Zweimal"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [SharedFact]
    public async Task A_translator_is_not_held_up_by_a_change_of_German()
    {
        var (german, ukrainian) = (As(Administrator, "german"), As(Translator, "ukrainian"));
        var loaded = await Read(ukrainian);
        await Save(german, WithTitle(await Read(german), "de-DE", "Neu"));

        var response = await Save(ukrainian, WithTitle(loaded, "uk-UA", "Нове"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Umb-Notifications").ShouldBeFalse("she has changed nothing but Ukrainian");
        var after = await Read(german);
        (Title(after, "de-DE"), Title(after, "uk-UA")).ShouldBe(("Neu", "Нове"));
    }

    [SharedFact]
    public async Task A_translator_is_told_that_her_German_was_dropped()
    {
        var translator = As(Translator, "ukrainian");
        var changed = WithTitle(WithTitle(await Read(translator), "de-DE", "Von mir"), "uk-UA", "Моє");

        var response = await Save(translator, changed);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var notices = JsonNode.Parse(response.Headers.GetValues("Umb-Notifications").Single())!.AsArray();
        notices.ShouldContain(notice => notice!["type"]!.GetValue<string>() == "Warning" && notice["message"]!.GetValue<string>().Contains("de-DE"));
        var after = await Read(translator);
        (Title(after, "de-DE"), Title(after, "uk-UA")).ShouldBe(("Willkommen", "Моє"));
    }

    [SharedFact]
    public async Task German_stays_as_it_is_when_a_translator_sends_nothing_else()
    {
        var translator = As(Translator, "ukrainian");

        var response = await Save(translator, WithTitle(await Read(translator), "de-DE", "Von mir"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Title(await Read(translator), "de-DE").ShouldBe("Willkommen");
    }

    [SharedFact]
    public async Task A_translator_is_told_that_what_all_languages_share_was_dropped()
    {
        var translator = As(Translator, "ukrainian");
        var changed = await Read(translator);
        var order = changed["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == "order")!;
        var before = order["value"]!.DeepClone();
        order["value"] = 4711;

        var response = await Save(translator, WithTitle(changed, "uk-UA", "Моє"));

        JsonNode.Parse(response.Headers.GetValues("Umb-Notifications").Single())!.AsArray().Single()!["message"]!.GetValue<string>()
            .ShouldContain("спільні поля");
        var after = (await Read(translator))["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == "order")!["value"];
        JsonNode.DeepEquals(after, before).ShouldBeTrue();
    }

    [SharedFact]
    public async Task A_translator_who_only_sends_what_she_loaded_is_told_nothing()
    {
        var translator = As(Translator, "ukrainian");

        var response = await Save(translator, WithTitle(await Read(translator), "uk-UA", "Моє"));

        response.Headers.Contains("Umb-Notifications").ShouldBeFalse();
    }

    [SharedFact]
    public async Task What_this_host_does_not_serve_says_so()
    {
        var response = await As(Administrator, "any").GetAsync("/umbraco/management/api/v1/models-builder/dashboard");

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("type").GetString().ShouldBe("Error");
        problem.GetProperty("detail").GetString()!.ShouldContain("models-builder/dashboard");
    }

    private HttpClient As(string user, string session)
    {
        var client = _host!.CreateClient();
        client.DefaultRequestHeaders.Add(HeaderAuthenticator.Header, user);
        client.DefaultRequestHeaders.Add(HeaderAuthenticator.SessionHeader, session);
        return client;
    }

    private static async Task<JsonObject> Read(HttpClient client) => (await client.GetFromJsonAsync<JsonObject>(StartPage))!;

    private static Task<HttpResponseMessage> Save(HttpClient client, JsonObject document) => client.PutAsJsonAsync(StartPage, document);

    private static string? Title(JsonObject document, string culture) => Value(document, culture)["value"]?.GetValue<string>();

    private static JsonObject WithTitle(JsonObject document, string culture, string title)
    {
        var changed = document.DeepClone().AsObject();
        Value(changed, culture)["value"] = title;
        return changed;
    }

    private static JsonObject Value(JsonObject document, string culture) => document["values"]!.AsArray().Select(value => value!.AsObject())
        .Single(value => value["alias"]!.GetValue<string>() == "title" && value["culture"]?.GetValue<string>() == culture);
}
