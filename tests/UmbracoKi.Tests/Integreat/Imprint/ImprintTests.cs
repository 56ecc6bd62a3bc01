using System.Net;

namespace UmbracoKi.Tests.Integreat.Imprint;

public class ImprintTests
{
    [Theory]
    [InlineData("imprint")]
    [InlineData("disclaimer")]
    public async Task Falls_back_to_the_default_language(string name)
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        var imprint = await host.JsonAsync($"/api/v3/musterkreis/uk/{name}/");

        imprint["hash"] = "HASH";
        imprint.ShouldBeJson("""
            {"id":800,"url":"http://ki.example/musterkreis/uk/imprint/","path":"/musterkreis/uk/imprint/","title":"Impressum",
             "modified_gmt":"2026-08-20T08:15:00Z","last_updated":"2026-08-20T10:15:00+02:00","excerpt":"Verantwortlich: Kreis",
             "content":"<p>Verantwortlich: Kreis</p>","parent":null,
             "available_languages":{"de":{"id":800,"url":"http://ki.example/musterkreis/de/imprint/","path":"/musterkreis/de/imprint/"}},
             "thumbnail":null,"hash":"HASH"}
            """);
    }

    [Fact]
    public async Task A_region_without_one_answers_404()
    {
        var region = new Musterkreis();
        region.Site.Remove(region.Imprint);
        await using var host = await IntegreatHost.StartAsync(region.Site);

        using var response = await host.SendAsync(HttpMethod.Get, "/api/v3/musterkreis/de/imprint/");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
