using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class IndexPageTests
{
    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/")]
    [InlineData("/umbraco/oauth_complete")]
    [InlineData("/umbraco/logout")]
    [InlineData("/umbraco/section/content/workspace/document/edit/00000000-0000-4000-8000-000000000100/de-DE_&_uk-UA")]
    public async Task Every_page_below_umbraco_is_the_index_page(string path)
    {
        await using var host = await ClientHost.StartAsync();

        var response = await host.Browser.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        page.QuerySelector("base")!.GetAttribute("href").ShouldBe("/umbraco/");
        page.QuerySelector("script[type=module]")!.GetAttribute("src").ShouldBe($"/umbraco/backoffice/{ClientHost.Hash}/apps/app.js");
        page.QuerySelector("umb-app").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/umbraco/management/api/v1/server/status")]
    [InlineData("/umbraco/delivery/api/v2/content")]
    [InlineData("/umbraco/serverEventHub/negotiate")]
    [InlineData("/umbraco/umbracoki/api/v1/languages/coverage")]
    [InlineData("/umbraco/some/file.js")]
    [InlineData("/umbracoish")]
    [InlineData("/")]
    public async Task Interfaces_and_files_are_left_to_others(string path)
    {
        await using var host = await ClientHost.StartAsync();

        (await host.Browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_policy_allows_exactly_the_import_map_that_is_in_the_page()
    {
        await using var host = await ClientHost.StartAsync();

        var response = await host.Browser.GetAsync("/umbraco");

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        var inline = page.QuerySelectorAll("script:not([src])").ShouldHaveSingleItem();
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline.TextContent)));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain($"script-src 'self' 'sha256-{hash}';");
        policy.ShouldNotContain("unsafe-eval");
        policy.ShouldContain("frame-ancestors 'self'");
    }

    [Fact]
    public async Task Two_packages_with_the_same_key_do_no_harm()
    {
        await using var host = await ClientHost.StartAsync(
            withClient: true,
            ("wwwroot/App_Plugins/a/umbraco-package.json", Package("A", """{ "demo/lib": "/App_Plugins/a/lib.js" }""")),
            ("wwwroot/App_Plugins/b/umbraco-package.json", Package("B", """{ "demo/lib": "/App_Plugins/b/lib.js", "b/only": "/App_Plugins/b/only.js" }""")),
            ("wwwroot/App_Plugins/c/umbraco-package.json", Package("C", """{ "@umbraco-cms/backoffice/id": "/App_Plugins/c/evil.js" }""")));

        var imports = await ImportsAsync(host);

        imports.ShouldBe(new Dictionary<string, string>
        {
            ["@umbraco-cms/backoffice/id"] = $"/umbraco/backoffice/{ClientHost.Hash}/packages/id.js",
            ["demo/lib"] = "/App_Plugins/a/lib.js",
            ["b/only"] = "/App_Plugins/b/only.js",
        });
    }

    [Fact]
    public async Task No_package_can_end_the_script_its_import_map_stands_in()
    {
        await using var host = await ClientHost.StartAsync(
            withClient: true, ("App_Plugins/x/umbraco-package.json", Package("X", """{ "</script><script>alert(1)</script>": "/x.js" }""")));

        var page = new HtmlParser().ParseDocument(await host.Browser.GetStringAsync("/umbraco"));

        page.QuerySelectorAll("script:not([src])").Length.ShouldBe(1);
        (await ImportsAsync(host)).Keys.ShouldContain("</script><script>alert(1)</script>");
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so_until_a_package_changes_it()
    {
        await using var host = await ClientHost.StartAsync();
        var known = (await host.Browser.GetAsync("/umbraco")).Headers.ETag!;

        var unchanged = await AskAsync(host, known);
        Directory.CreateDirectory(Path.Combine(host.Root, "App_Plugins/new"));
        await File.WriteAllTextAsync(Path.Combine(host.Root, "App_Plugins/new/umbraco-package.json"), Package("New", """{ "new": "/new.js" }"""));
        host.Time.Advance(TimeSpan.FromSeconds(11));
        var changed = await AskAsync(host, known);

        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ImportsAsync(host)).Keys.ShouldContain("new");
    }

    [Fact]
    public async Task Without_the_client_the_page_says_what_is_missing_and_how_to_get_it()
    {
        await using var host = await ClientHost.StartAsync(withClient: false);

        var response = await host.Browser.GetAsync("/umbraco/section/content");

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("Node.js 20.19");
        page.ShouldContain("dotnet run --project src/UmbracoKi.Web");
        (await host.Browser.GetAsync("/umbraco/backoffice/apps/app.js")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> AskAsync(ClientHost host, System.Net.Http.Headers.EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco");
        request.Headers.IfNoneMatch.Add(known);
        return await host.Browser.SendAsync(request);
    }

    private static async Task<Dictionary<string, string>> ImportsAsync(ClientHost host)
    {
        var page = new HtmlParser().ParseDocument(await host.Browser.GetStringAsync("/umbraco"));
        using var map = JsonDocument.Parse(page.QuerySelector("script[type=importmap]")!.TextContent);
        return map.RootElement.GetProperty("imports").Deserialize<Dictionary<string, string>>()!;
    }

    private static string Package(string name, string imports) =>
        $$"""{ "name": "{{name}}", "extensions": [], "importmap": { "imports": {{imports}} } }""";
}
