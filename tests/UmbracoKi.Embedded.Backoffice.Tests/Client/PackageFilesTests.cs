using System.Net;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class PackageFilesTests
{
    [Theory]
    [InlineData("/App_Plugins/demo/dash.js", "text/javascript")]
    [InlineData("/App_Plugins/demo/umbraco-package.json", "application/json")]
    [InlineData("/app_plugins/demo/dash.js", "text/javascript")]
    [InlineData("/App_Plugins/content/style.css", "text/css")]
    public async Task Files_of_packages_are_served_with_their_type(string path, string type)
    {
        await using var host = await StartAsync();

        var response = await host.Browser.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        response.Headers.ETag.ShouldNotBeNull();
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Theory]
    [InlineData("/App_Plugins/demo/Program.cs")]
    [InlineData("/App_Plugins/demo/none.js")]
    [InlineData("/App_Plugins/demo")]
    [InlineData("/App_Plugins/demo/.hidden.json")]
    [InlineData("/App_Plugins/../appsettings.json")]
    [InlineData("/App_Plugins/demo/../../appsettings.json")]
    [InlineData("/App_Plugins/demo/../../../appsettings.json")]
    [InlineData("/App_Plugins/..\\appsettings.json")]
    [InlineData("/App_Plugins/demo\\..\\..\\..\\appsettings.json")]
    [InlineData("/App_Plugins//etc/mime.json")]
    [InlineData("/App_Plugins/C:/secret.json")]
    [InlineData("/App_Plugins/./demo/dash.js")]
    public async Task Nothing_else_is_served_and_no_path_leads_out(string path)
    {
        await using var host = await StartAsync();

        (await host.StatusOfAsync(path)).ShouldBe(404);
    }

    private static Task<ClientHost> StartAsync() => ClientHost.StartAsync(
        withClient: true,
        ("wwwroot/App_Plugins/demo/dash.js", "export default 1;"),
        ("wwwroot/App_Plugins/demo/umbraco-package.json", """{ "name": "Demo" }"""),
        ("wwwroot/App_Plugins/demo/Program.cs", "secret"),
        ("wwwroot/App_Plugins/demo/.hidden.json", "{}"),
        ("App_Plugins/content/style.css", "p{}"),
        ("appsettings.json", "{}"));
}
