using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using UmbracoKi.Embedded.Tests.DeliveryApi.Site;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class DeliveryApiHttpTests : IAsyncLifetime
{
    private DeliveryHost _host = null!;
    private Guid _home;
    private Guid _untranslated;
    private Guid _grandchild;
    private Guid _settings;

    public async Task InitializeAsync()
    {
        _host = await DeliveryHost.StartAsync();
        _home = _host.Site.Publish("page", names: [("de-DE", "Start"), ("uk-UA", "Головна")]);
        _untranslated = _host.Site.Publish("page", parent: _home, names: [("de-DE", "Kind eins")]);
        _grandchild = _host.Site.Publish("page", parent: _untranslated, names: [("de-DE", "Enkel"), ("uk-UA", "Онук")]);
        _settings = _host.Site.Publish("settings", "Einstellungen", related: [_home]);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Gives_a_document_by_id_in_the_default_language()
    {
        var item = await _host.JsonAsync($"/item/{_home}");

        item["name"]!.GetValue<string>().ShouldBe("Start");
        item["id"]!.GetValue<Guid>().ShouldBe(_home);
        item["route"]!["path"]!.GetValue<string>().ShouldBe("/start/");
        item["cultures"]!.AsObject().Select(culture => culture.Key).ShouldBe(["de-DE", "uk-UA"], ignoreOrder: true);
        item["properties"]!["text"]!.GetValue<string>().ShouldBe("text of Start");
    }

    [Fact]
    public async Task Writes_letters_of_every_script_as_they_are()
    {
        var bytes = await (await _host.GetAsync($"/item/{_home}", "Accept-Language: uk")).Content.ReadAsByteArrayAsync();

        Encoding.UTF8.GetString(bytes).ShouldContain("\"name\":\"Головна\"");
    }

    [Theory]
    [InlineData("uk", "uk-UA", "Головна")]
    [InlineData("uk-UA,de;q=0.5", "uk-UA", "Головна")]
    [InlineData("fr, de-AT;q=0.3", "de-DE", "Start")]
    [InlineData("*", "de-DE", "Start")]
    public async Task Chooses_the_language_by_lookup_and_says_which(string wanted, string culture, string name)
    {
        var response = await _host.GetAsync($"/item/{_home}", $"Accept-Language: {wanted}");

        response.Content.Headers.ContentLanguage.ShouldBe([culture]);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["name"]!.GetValue<string>().ShouldBe(name);
    }

    [Fact]
    public async Task Without_a_suitable_language_only_invariant_documents_are_found()
    {
        (await _host.GetAsync($"/item/{_home}", "Accept-Language: fr")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _host.GetAsync($"/item/{_settings}", "Accept-Language: fr")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _host.NamesAsync("", "Accept-Language: fr")).ShouldBe(["Einstellungen"]);
    }

    [Fact]
    public async Task A_page_below_an_untranslated_one_is_in_lists_and_found_by_its_path()
    {
        var names = await _host.NamesAsync($"?fetch=descendants:{_home}", "Accept-Language: uk");
        var route = (await _host.JsonAsync($"/item/{_grandchild}", "Accept-Language: uk"))["route"]!["path"]!.GetValue<string>();
        var byPath = await _host.JsonAsync($"/item{route["/головна".Length..]}", "Accept-Language: uk");

        names.ShouldBe(["Онук"]);
        byPath["id"]!.GetValue<Guid>().ShouldBe(_grandchild);
    }

    [Fact]
    public async Task A_picked_document_appears_only_in_the_language_asked_for()
    {
        var alone = _host.Site.Publish("settings", "Auswahl", related: [_untranslated, _home]);

        var german = await Related("de");
        var ukrainian = await Related("uk");

        german.ShouldBe(["Kind eins", "Start"]);
        ukrainian.ShouldBe(["Головна"]);

        async Task<string[]> Related(string language)
            => [.. (await _host.JsonAsync($"/item/{alone}", $"Accept-Language: {language}"))["properties"]!["related"]!.AsArray().Select(r => r!["name"]!.GetValue<string>())];
    }

    [Fact]
    public async Task Expands_and_restricts_properties()
    {
        var plain = await _host.JsonAsync($"/item/{_settings}");
        var expanded = await _host.JsonAsync($"/item/{_settings}?expand=properties[related]");
        var restricted = await _host.JsonAsync($"/item/{_settings}?expand=properties[$all]&fields=properties[related[properties[text]]]");

        plain["properties"]!["related"]![0]!["properties"]!.AsObject().ShouldBeEmpty();
        expanded["properties"]!["related"]![0]!["properties"]!["text"]!.GetValue<string>().ShouldBe("text of Start");
        restricted["properties"]!.AsObject().Select(p => p.Key).ShouldBe(["related"]);
        restricted["properties"]!["related"]![0]!["properties"]!.AsObject().Select(p => p.Key).ShouldBe(["text"]);
    }

    [Fact]
    public async Task An_unchanged_answer_is_304_and_a_changed_one_has_another_tag()
    {
        var first = await _host.GetAsync($"/item/{_home}");
        var again = await _host.GetAsync($"/item/{_home}", $"If-None-Match: W/\"other\", {first.Headers.ETag}");
        _host.Site.Publish("page", key: _home, names: [("de-DE", "Neuer Start")]);
        var changed = await _host.GetAsync($"/item/{_home}", $"If-None-Match: {first.Headers.ETag}");

        first.Headers.ETag!.IsWeak.ShouldBeFalse();
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        changed.Headers.ETag.ShouldNotBe(first.Headers.ETag);
        (await changed.Content.ReadAsStringAsync()).ShouldContain("Neuer Start");
    }

    [Fact]
    public async Task A_change_elsewhere_renders_nothing_again()
    {
        await _host.GetAsync($"/item/{_home}");
        var rendered = _host.Site.RoutesBuilt;
        _host.Site.Publish("settings", "Unbeteiligt");

        var after = await _host.GetAsync($"/item/{_home}");

        after.StatusCode.ShouldBe(HttpStatusCode.OK);
        _host.Site.RoutesBuilt.ShouldBe(rendered);
    }

    [Fact]
    public async Task A_change_of_a_picked_document_reaches_the_one_that_picks_it()
    {
        await _host.GetAsync($"/item/{_settings}");
        _host.Site.Publish("page", key: _home, names: [("de-DE", "Umbenannt")]);

        var after = await _host.JsonAsync($"/item/{_settings}");

        after["properties"]!["related"]![0]!["name"]!.GetValue<string>().ShouldBe("Umbenannt");
    }

    [Fact]
    public async Task A_picked_document_that_is_published_later_appears()
    {
        var later = Guid.NewGuid();
        var picking = _host.Site.Publish("settings", "Auswahl", related: [later]);
        var before = await _host.JsonAsync($"/item/{picking}");

        _host.Site.Publish("page", key: later, names: [("de-DE", "Später")]);
        var after = await _host.JsonAsync($"/item/{picking}");

        before["properties"]!["related"]!.AsArray().ShouldBeEmpty();
        after["properties"]!["related"]![0]!["name"]!.GetValue<string>().ShouldBe("Später");
    }

    [Fact]
    public async Task A_renamed_ancestor_changes_the_routes_below()
    {
        await _host.GetAsync($"/item/{_grandchild}");
        _host.Site.Publish("page", key: _untranslated, names: [("de-DE", "Umbenannt")]);

        var after = await _host.JsonAsync($"/item/{_grandchild}");

        after["route"]!["path"]!.GetValue<string>().ShouldBe("/start/umbenannt/enkel/");
    }

    [Fact]
    public async Task What_is_unpublished_is_gone_at_once()
    {
        await _host.GetAsync($"/item/{_grandchild}");
        await _host.GetAsync("");
        _host.Site.Unpublish(_grandchild);

        (await _host.GetAsync($"/item/{_grandchild}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _host.NamesAsync("")).ShouldNotContain("Enkel");
    }

    [Fact]
    public async Task A_new_epoch_renders_everything_again()
    {
        await _host.GetAsync($"/item/{_home}");
        var rendered = _host.Site.RoutesBuilt;
        _host.Site.ChangeEverything();

        await _host.GetAsync($"/item/{_home}");

        _host.Site.RoutesBuilt.ShouldBeGreaterThan(rendered);
    }

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        var get = await _host.GetAsync($"/item/{_home}");
        var head = await _host.SendAsync(HttpMethod.Head, $"/item/{_home}");

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe(get.Content.Headers.ContentLength);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, br;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip;q=0", "")]
    public async Task Compresses_long_answers_as_the_client_likes(string accepted, string coding)
    {
        for (var number = 0; number < 12; number++)
        {
            _host.Site.Publish("page", names: [("de-DE", $"Seite {number}")]);
        }

        var plain = await _host.GetAsync("?take=20");
        var coded = await _host.GetAsync("?take=20", $"Accept-Encoding: {accepted}");
        var again = await _host.GetAsync("?take=20", $"Accept-Encoding: {accepted}", $"If-None-Match: {coded.Headers.ETag}");

        coded.Content.Headers.ContentEncoding.ShouldBe(coding.Length == 0 ? [] : [coding]);
        Decode(await coded.Content.ReadAsByteArrayAsync(), coding).ShouldBe(await plain.Content.ReadAsStringAsync());
        (coded.Headers.ETag!.Equals(plain.Headers.ETag)).ShouldBe(coding.Length == 0);
        coded.Headers.Vary.ShouldContain("Accept-Encoding");
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Leaves_short_answers_uncompressed()
    {
        var response = await _host.GetAsync($"/item/{_home}", "Accept-Encoding: br");

        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task Queries_filter_sort_and_page()
    {
        (await _host.NamesAsync("?filter=contentType:page&sort=name:desc")).ShouldBe(["Start", "Kind eins", "Enkel"]);
        (await _host.NamesAsync("?filter=contentType:!page")).ShouldBe(["Einstellungen"]);
        (await _host.NamesAsync("?filter=contentType:page,settings&filter=name:KIND")).ShouldBe(["Kind eins"]);
        (await _host.NamesAsync("?filter=createDate>:2026-01-03")).ShouldBe(["Enkel", "Einstellungen"]);
        (await _host.NamesAsync($"?fetch=ancestors:{_grandchild}&sort=level:asc")).ShouldBe(["Start", "Kind eins"]);
        (await _host.NamesAsync($"?fetch=children:{_home}")).ShouldBe(["Kind eins"]);
        (await _host.NamesAsync("?skip=1&take=2")).ShouldBe(["Kind eins", "Enkel"]);
        (await _host.JsonAsync("?skip=1&take=1"))["total"]!.GetValue<int>().ShouldBe(4);
        (await _host.JsonAsync("?take=0"))["total"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task Items_come_in_the_order_asked_for_without_the_missing()
    {
        var items = (await _host.JsonAsync($"/items?id={_grandchild}&id={Guid.NewGuid()}&id={_home}")).AsArray();

        items.Select(item => item!["name"]!.GetValue<string>()).ShouldBe(["Enkel", "Start"]);
        (await _host.GetAsync("/items")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?skip=-1", "skip")]
    [InlineData("?take=a", "take")]
    [InlineData("?take=99999999", "take")]
    [InlineData("/items?id=1", "id")]
    [InlineData("?expand=bad[", "expand")]
    [InlineData("?fields=properties[]", "fields")]
    [InlineData("?expand=properties[a", "expand")]
    [InlineData("?sort=name:sideways", "sort")]
    [InlineData("?filter=createDate>yesterday", "filter")]
    public async Task Explains_a_malformed_parameter(string query, string parameter)
    {
        var response = await _host.GetAsync(query);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem["detail"]!.GetValue<string>().ShouldNotBeEmpty();
        problem["errors"]![parameter]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("?filter=bogus:x", "Filter option not found")]
    [InlineData("?filter=contentType", "Filter option not found")]
    [InlineData("?sort=bogus:asc", "Sort option not found")]
    [InlineData("?fetch=bogus:x", "Selector option not found")]
    public async Task Refuses_an_unknown_option_as_Umbraco_does(string query, string title)
    {
        var response = await _host.GetAsync(query);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        problem["type"]!.GetValue<string>().ShouldBe("Error");
        problem["title"]!.GetValue<string>().ShouldBe(title);
    }

    [Fact]
    public async Task Refuses_a_query_string_of_absurd_length()
    {
        var response = await _host.GetAsync($"?filter=name:{new string('x', 9_000)}");

        response.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
    }

    [Fact]
    public async Task Other_versions_are_400_and_other_paths_left_alone()
    {
        (await _host.Client.GetAsync("/umbraco/delivery/api/v1/content")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _host.Client.GetAsync("/umbraco/delivery/api/content")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _host.SendAsync(HttpMethod.Post, "")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_start_item_narrows_and_must_exist()
    {
        var list = await _host.NamesAsync("", "Start-Item: start");
        var unknown = await _host.GetAsync($"/item/{_home}", "Start-Item: nope");

        list.ShouldBe(["Kind eins", "Enkel"]);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await unknown.Content.ReadAsStringAsync()).ShouldBe("\"The Start-Item could not be found\"");
    }

    [Fact]
    public async Task Preview_needs_the_key_and_is_kept_nowhere()
    {
        (await _host.GetAsync($"/item/{_home}", "Preview: true")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _host.GetAsync($"/item/{_home}", "Preview: true", "Api-Key: wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _host.GetAsync($"/item/{_home}", "Api-Key: wrong")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var previewed = await _host.GetAsync($"/item/{_home}", "Preview: true", $"Api-Key: {DeliveryHost.Key}");

        previewed.StatusCode.ShouldBe(HttpStatusCode.OK);
        previewed.Headers.CacheControl!.ToString().ShouldBe("no-store, private");
    }

    [Fact]
    public async Task Private_access_needs_the_key_every_time()
    {
        await using var closed = await DeliveryHost.StartAsync(settings => settings.PublicAccess = false);
        var page = closed.Site.Publish("page", "Intern");

        (await closed.GetAsync($"/item/{page}", $"Api-Key: {DeliveryHost.Key}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await closed.GetAsync($"/item/{page}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await closed.GetAsync($"/item/{page}", $"Api-Key: {DeliveryHost.Key}")).Headers.CacheControl!.Private.ShouldBeTrue();
    }

    [Fact]
    public async Task Disallowed_content_types_are_not_delivered()
    {
        await using var host = await DeliveryHost.StartAsync(settings => settings.DisallowedContentTypeAliases = new HashSet<string> { "secret" });
        var secret = host.Site.Publish("secret", "Geheim");

        (await host.GetAsync($"/item/{secret}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Too_much_expansion_is_refused()
    {
        await using var host = await DeliveryHost.StartAsync(limits: limits => limits.MaxExpandedDocuments = 10);
        var key = Guid.NewGuid();
        host.Site.Publish("page", "Kreis", key: key, related: [key, key]);

        var response = await host.GetAsync($"/item/{key}?expand=properties[related[properties[related[properties[related[properties[related]]]]]]]");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("more than 10 documents");
    }

    [Fact]
    public async Task The_openapi_document_describes_the_endpoints_of_documents_and_media()
    {
        var document = JsonNode.Parse(await _host.Client.GetStringAsync("/umbraco/delivery/api/openapi.json"))!;

        document["paths"]!.AsObject().Select(path => path.Key).ShouldBe(
        [
            "/umbraco/delivery/api/v2/content",
            "/umbraco/delivery/api/v2/content/item/{path}",
            "/umbraco/delivery/api/v2/content/item/{id}",
            "/umbraco/delivery/api/v2/content/items",
            "/umbraco/delivery/api/v2/media",
            "/umbraco/delivery/api/v2/media/item/{path}",
            "/umbraco/delivery/api/v2/media/item/{id}",
            "/umbraco/delivery/api/v2/media/items",
        ]);
    }

    private static string Decode(byte[] bytes, string coding)
    {
        using Stream decoded = coding switch
        {
            "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            _ => new MemoryStream(bytes),
        };
        return new StreamReader(decoded).ReadToEnd();
    }
}
