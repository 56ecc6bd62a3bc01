namespace UmbracoKi.Tests.Integreat.Regions;

public class RegionsTests
{
    private const string Expected = """
        {"id":1,"name":"Kreis Musterkreis","path":"musterkreis","live":true,"prefix":"Kreis","name_without_prefix":"Musterkreis",
         "plz":"99999","extras":false,"events":true,"pois":true,"push_notifications":false,"external_news":false,"tunews":false,
         "longitude":6.39,"latitude":51.25,"bounding_box":[[6.07,51.15],[6.6,51.4]],
         "aliases":{"Nettetal":{"latitude":51.3167,"longitude":6.2833}},
         "languages":[
           {"id":1,"code":"de","bcp47_tag":"de-DE","native_name":"Deutsch","dir":"LEFT_TO_RIGHT"},
           {"id":3,"code":"uk","bcp47_tag":"uk-UA","native_name":"Українська","dir":"LEFT_TO_RIGHT"},
           {"id":5,"code":"ar","bcp47_tag":"ar","native_name":"العربية","dir":"RIGHT_TO_LEFT"}],
         "is_chat_enabled":false,"zammad_privacy_policy":null}
        """;

    [Fact]
    public async Task Lists_regions_and_shows_one()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        (await host.JsonAsync("/api/v3/regions/")).ShouldBeJson($"[{Expected}]");
        (await host.JsonAsync("/api/v3/regions/musterkreis/")).ShouldBeJson(Expected);
        (await host.JsonAsync("/wp-json/extensions/v3/sites/")).ShouldBeJson($"[{Expected}]");
    }

    [Fact]
    public async Task Lists_the_languages_of_a_region()
    {
        await using var host = await IntegreatHost.StartAsync(new Musterkreis().Site);

        var languages = await host.JsonAsync("/api/v3/musterkreis/languages/");

        languages.AsArray().Select(language => (string)language!["code"]!).ShouldBe(["de", "uk", "ar"]);
        (await host.JsonAsync("/musterkreis/de/wp-json/extensions/v3/languages/")).ShouldBeJson(languages.ToJsonString());
    }

    [Fact]
    public async Task A_region_without_a_map_section_shows_Germany()
    {
        var site = new SiteBuilder();
        site.Region("leer", ["de"]);
        await using var host = await IntegreatHost.StartAsync(site);

        var region = await host.JsonAsync("/api/v3/regions/leer");

        region["bounding_box"].ShouldBeJson("[[5.87,47.27],[15.04,55.06]]");
        ((string)region["name"]!).ShouldBe("leer");
    }
}
