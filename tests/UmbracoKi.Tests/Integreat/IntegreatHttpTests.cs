using System.IO.Compression;
using System.Net;
using UmbracoKi.Published;
using static UmbracoKi.Tests.Integreat.SiteBuilder;

namespace UmbracoKi.Tests.Integreat;

public class IntegreatHttpTests
{
    private const string Children = "/api/v3/musterkreis/uk/children/?depth=1";

    [Theory]
    [InlineData("/api/v3/regions")]
    [InlineData("/api/v3/regions/musterkreis")]
    [InlineData("/api/v3/musterkreis/languages")]
    [InlineData("/api/v3/musterkreis/uk/pages")]
    [InlineData("/api/v3/musterkreis/uk/children")]
    [InlineData("/api/v3/musterkreis/uk/imprint")]
    [InlineData("/api/v3/MUSTERKREIS/UK/pages")]
    [InlineData("/musterkreis/uk/wp-json/extensions/v3/pages")]
    public async Task Both_slash_forms_get_the_same_answer_readable_from_anywhere(string path)
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        using var without = await host.SendAsync(HttpMethod.Get, path);
        using var with = await host.SendAsync(HttpMethod.Get, path + "/");

        without.StatusCode.ShouldBe(HttpStatusCode.OK);
        with.StatusCode.ShouldBe(HttpStatusCode.OK);
        with.Headers.ETag.ShouldBe(without.Headers.ETag);
        Origin(with).ShouldBe("*");
        with.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
    }

    [Theory]
    [InlineData("/api/v3/regions/nirgends/", "No Region matches the given query.")]
    [InlineData("/api/v3/nirgends/de/pages/", "No Region matches the given query.")]
    [InlineData("/api/v3/nirgends/languages/", "No Region matches the given query.")]
    [InlineData("/api/v3/musterkreis/de/gibtsnicht/", "There is nothing at this address.")]
    [InlineData("/api/v3/", "There is nothing at this address.")]
    public async Task Errors_are_json_that_may_be_read_from_anywhere(string path, string error)
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        using var response = await host.SendAsync(HttpMethod.Get, path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Origin(response).ShouldBe("*");
        (await response.Content.ReadAsStringAsync()).ShouldBe($$"""{"error":"{{error}}"}""");
    }

    [Fact]
    public async Task Head_says_what_get_would_and_other_methods_are_refused()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        using var get = await host.SendAsync(HttpMethod.Get, Children);
        using var head = await host.SendAsync(HttpMethod.Head, Children);
        using var put = await host.SendAsync(HttpMethod.Put, Children);
        using var options = await host.SendAsync(HttpMethod.Options, Children, ("Origin", "https://app.example"), ("Access-Control-Request-Headers", "x-integreat-development"));

        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        head.Content.Headers.ContentLength.ShouldBe(get.Content.Headers.ContentLength);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        put.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        Origin(put).ShouldBe("*");
        options.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Origin(options).ShouldBe("*");
        options.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("x-integreat-development");
    }

    [Fact]
    public async Task Pictures_may_be_fetched_from_anywhere()
    {
        await using var host = await IntegreatHost.StartAsync(new SiteBuilder());

        using var response = await host.SendAsync(HttpMethod.Get, "/media/1/bild.png");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Origin(response).ShouldBe("*");
    }

    [Fact]
    public async Task A_failure_of_our_own_is_readable_from_anywhere_too()
    {
        await using var host = await IntegreatHost.StartAsync(new Broken());

        using var response = await host.SendAsync(HttpMethod.Get, Children);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        Origin(response).ShouldBe("*");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"error":"Internal Server Error"}""");
    }

    [Fact]
    public async Task A_moved_page_takes_those_below_it_to_the_new_path()
    {
        var region = new Musterkreis();
        await using var host = await IntegreatHost.StartAsync(region.Site);
        await host.JsonAsync("/api/v3/musterkreis/de/pages/");

        region.Site.Move(region.Learning, region.GermanOnly);

        var course = await host.JsonAsync("/api/v3/musterkreis/de/page/?url=kurse");
        ((string)course["path"]!).ShouldBe("/musterkreis/de/nur-deutsch/lernen/kurse/");
        ((string)course["parent"]!["path"]!).ShouldBe("/musterkreis/de/nur-deutsch/lernen/");
    }

    [Fact]
    public async Task Names_the_language_of_the_answer()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        using var response = await host.SendAsync(HttpMethod.Get, Children);

        response.Content.Headers.ContentLanguage.ShouldBe(["uk-UA"]);
    }

    [Fact]
    public async Task Letters_are_sent_as_they_are()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        var text = await host.Client.GetStringAsync(Children);

        text.ShouldContain("Навчання");
        text.ShouldContain("<p>");
        text.ShouldNotContain("\\u");
    }

    [Fact]
    public async Task Who_has_the_answer_gets_304_until_it_changes()
    {
        var region = new Musterkreis();
        await using var host = await IntegreatHost.StartAsync(region.Site);
        using var first = await host.SendAsync(HttpMethod.Get, Children);
        var tag = first.Headers.ETag!.ToString();

        using var again = await host.SendAsync(HttpMethod.Get, Children, ("If-None-Match", $"\"other\", W/{tag}"));
        region.Site.Edit(region.GermanOnly, "de", new Text("Anderswo"));
        using var afterForeignEdit = await host.SendAsync(HttpMethod.Get, Children, ("If-None-Match", tag));
        region.Site.Edit(region.Learning, "uk", new Text("Нове"));
        using var afterEdit = await host.SendAsync(HttpMethod.Get, Children, ("If-None-Match", tag));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        Origin(again).ShouldBe("*");
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        afterForeignEdit.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        afterEdit.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await afterEdit.Content.ReadAsStringAsync()).ShouldContain("Нове");
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip;q=1, br;q=0.2", "gzip")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("", null)]
    public async Task Long_answers_are_compressed_as_the_client_can_read_them(string accepted, string? expected)
    {
        var region = new Musterkreis();
        region.Site.Edit(region.Learning, "uk", new Text("Довге", $"<p>{string.Join(' ', Enumerable.Repeat("дуже довгий текст", 200))}</p>"));
        await using var host = await IntegreatHost.StartAsync(region.Site);
        var plain = await host.Client.GetStringAsync(Children);

        using var response = await host.SendAsync(HttpMethod.Get, Children, ("Accept-Encoding", accepted));

        response.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(expected);
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream readable = expected switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };
        (await new StreamReader(readable).ReadToEndAsync()).ShouldBe(plain);
        using var known = await host.SendAsync(HttpMethod.Get, Children, ("Accept-Encoding", accepted), ("If-None-Match", response.Headers.ETag!.ToString()));
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task An_answer_for_one_host_name_is_not_given_to_another()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);
        await host.Client.GetStringAsync(Children);

        host.Client.DefaultRequestHeaders.Host = "other.example";

        (await host.Client.GetStringAsync(Children)).ShouldNotContain("ki.example/musterkreis");
    }

    [Fact]
    public async Task Does_not_start_with_a_base_address_that_is_none()
    {
        var exception = await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => IntegreatHost.StartAsync(new SiteBuilder(), ("UmbracoKi:Integreat:PublicBaseUrl", "integreat.app")));

        exception.Message.ShouldContain("integreat.app");
    }

    private sealed class Broken : IPublishedSiteAccessor
    {
        public IPublishedSite Current => throw new InvalidOperationException("broken");
    }

    private static string? Origin(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
}
