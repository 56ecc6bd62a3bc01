using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Packages;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class PackageManifestsTests
{
    private const string Demo = """
        {
          "id": "demo", "name": "Demo", "version": "1.2.3", "allowPublicAccess": true, "allowTelemetry": false,
          "extensions": [ { "type": "dashboard", "alias": "Demo.Dashboard", "element": "/App_Plugins/demo/dash.js?v=%CACHE_BUSTER%" } ],
          "importmap": { "imports": { "demo/lib": "/App_Plugins/demo/lib.js" }, "scopes": {} }
        }
        """;

    private const string Demo2 = """
        {
          // comments and trailing commas occur
          "id": "demo2", "name": "Demo2", "version": "0.1",
          "extensions": [ { "type": "icons", "alias": "Demo2.Icons", "js": "/App_Plugins/demo2/dash.js" }, ],
        }
        """;

    private const string DemoAnswer = """
        {"name":"Demo","id":"demo","version":"1.2.3","extensions":[{"type":"dashboard","alias":"Demo.Dashboard","element":"/App_Plugins/demo/dash.js?v=%CACHE_BUSTER%"}]}
        """;

    private const string Demo2Answer = """
        {"name":"Demo2","id":"demo2","version":"0.1","extensions":[{"type":"icons","alias":"Demo2.Icons","js":"/App_Plugins/demo2/dash.js"}]}
        """;

    private const string OwnAnswer = """{"name":"@umbraco-cms/backoffice","id":null,"version":"17.0.2","extensions":[]}""";

    [Fact]
    public async Task Public_private_and_all_packages_are_those_of_a_full_Umbraco()
    {
        await using var host = await StartAsync();
        var answers = host.Get<PackageManifestAnswers>();

        ShouldBeJson(await answers.PublicAsync(default), $"[{DemoAnswer}]");
        ShouldBeJson(await answers.PrivateAsync(default), $"[{OwnAnswer},{Demo2Answer}]");
        ShouldBeJson(await answers.AllAsync(default), $"[{OwnAnswer},{DemoAnswer},{Demo2Answer}]");
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_of_public_packages_only()
    {
        await using var host = await StartAsync();

        var response = await host.Browser.GetAsync("/umbraco/management/api/v1/manifest/manifest/public");

        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        answer.RootElement.EnumerateArray().Select(package => package.GetProperty("name").GetString()).ShouldBe(["Demo"]);
        (await host.StatusOfAsync("/umbraco/management/api/v1/manifest/manifest/private")).ShouldBe(404);
        (await host.StatusOfAsync("/umbraco/management/api/v1/manifest/manifest")).ShouldBe(404);
    }

    [Theory]
    [InlineData("{ \"name\": ")]
    [InlineData("[]")]
    [InlineData("{ \"version\": \"1\" }")]
    [InlineData("")]
    public async Task A_broken_package_does_not_take_the_others_along(string broken)
    {
        await using var host = await ClientHost.StartAsync(
            withClient: true, ("App_Plugins/a/umbraco-package.json", broken), ("App_Plugins/b/umbraco-package.json", Demo2));

        (await host.Get<IPackageManifests>().ReadAsync(default)).Select(package => package.Name).ShouldBe(["Demo2"]);
    }

    [Fact]
    public async Task The_web_root_goes_before_the_content_root_and_packages_may_lie_deeper()
    {
        await using var host = await ClientHost.StartAsync(
            withClient: true,
            ("App_Plugins/a/umbraco-package.json", """{ "name": "content a" }"""),
            ("App_Plugins/z/umbraco-package.json", """{ "name": "content z" }"""),
            ("App_Plugins/z/node_modules/q/umbraco-package.json", """{ "name": "not one of ours" }"""),
            ("wwwroot/App_Plugins/z/umbraco-package.json", """{ "name": "web z" }"""),
            ("wwwroot/App_Plugins/m/deep/umbraco-package.json", """{ "name": "web deep" }"""));

        (await host.Get<IPackageManifests>().ReadAsync(default)).Select(package => package.Name).ShouldBe(["web deep", "web z", "content a"]);
    }

    private static Task<ClientHost> StartAsync() => ClientHost.StartAsync(
        withClient: true, ("wwwroot/App_Plugins/demo/umbraco-package.json", Demo), ("App_Plugins/demo2/umbraco-package.json", Demo2));

    private static void ShouldBeJson(IReadOnlyList<PackageManifestResponse> answer, string expected) =>
        JsonSerializer.Serialize(answer, JsonSerializerOptions.Web).ShouldBe(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(expected), JsonSerializerOptions.Web));
}
