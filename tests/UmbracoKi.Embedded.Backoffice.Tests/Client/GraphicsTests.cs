using System.Net;
using System.Xml.Linq;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class GraphicsTests
{
    [Theory]
    [InlineData("logo")]
    [InlineData("logo-alternative")]
    [InlineData("login-logo")]
    [InlineData("login-logo-alternative")]
    [InlineData("login-background")]
    public async Task The_pictures_the_client_asks_for_are_small_pictures_without_scripts(string name)
    {
        await using var host = await ClientHost.StartAsync();

        var response = await host.Browser.GetAsync($"/umbraco/management/api/v1/security/back-office/graphics/{name}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var picture = XDocument.Parse(await response.Content.ReadAsStringAsync());
        picture.Root!.Name.LocalName.ShouldBe("svg");
        picture.Descendants().ShouldAllBe(element => element.Name.LocalName != "script");
        response.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeLessThan(2048);
    }
}
