using System.Net;
using UmbracoKi.ContentModel;
using UmbracoKi.Tests.Integreat.Support;

namespace UmbracoKi.Tests.Integreat;

public class OtherAddressesTests
{
    [Theory]
    [InlineData("/api/v3/musterkreis/uk/pdf/?url=/musterkreis/uk/a/", HttpStatusCode.NotImplemented, "PDF")]
    [InlineData("/musterkreis/uk/wp-json/ig-mpdf/v1/pdf", HttpStatusCode.NotImplemented, "PDF")]
    [InlineData("/api/v3/musterkreis/uk/chat/6f1c/", HttpStatusCode.ServiceUnavailable, "No chat server is configured for your region.")]
    [InlineData("/api/v3/musterkreis/6f1c/is_chat_enabled/", HttpStatusCode.OK, "{\"is_chat_enabled\":false}")]
    [InlineData("/api/v3/nirgends/6f1c/is_chat_enabled/", HttpStatusCode.NotFound, "error")]
    public async Task Says_what_it_has_not_with_cors(string address, HttpStatusCode status, string part)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();

        using var response = await api.Client.GetAsync(address);

        response.StatusCode.ShouldBe(status);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        (await response.Content.ReadAsStringAsync()).ShouldContain(part);
    }

    [Theory]
    [InlineData("/api/v3/musterkreis/offers/")]
    [InlineData("/api/v3/musterkreis/extras")]
    [InlineData("/api/v3/musterkreis/uk/offers")]
    [InlineData("/api/v3/musterkreis/uk/extras/")]
    public async Task Lists_offers_at_all_their_addresses(string address)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        api.Site.Add(
            DocumentTypeAliases.Offer,
            new() { ["offerAlias"] = "help", ["url"] = "https://help.example/", ["postParameters"] = "zammad-url=https://z.example" },
            ("de", "hilfe", new() { ["title"] = "Hilfe" }));

        (await api.GetAsync(address)).ShouldBeJson(
            """[{"name":"Hilfe","alias":"help","url":"https://help.example/","post":{"zammad-url":"https://z.example"},"thumbnail":null}]""");
    }

    [Fact]
    public async Task Describes_a_page_to_crawlers_without_letting_markup_through()
    {
        await using var api = await IntegreatHost.StartEmptyAsync();
        api.Site.Add(DocumentTypeAliases.Topic, [], ("uk", "курси", new() { ["title"] = "\"><script>", ["content"] = "<p onclick=\"x()\">Курси &amp; іспити</p>" }));

        var head = await api.Client.GetStringAsync("/api/v3/social/musterkreis/uk/a/курси/");
        var body = await api.Client.GetStringAsync("/api/v3/raw-content/musterkreis/uk/a/%D0%BA%D1%83%D1%80%D1%81%D0%B8/");

        head.ShouldStartWith("<html lang=\"uk-UA\"><head>");
        head.ShouldContain("<title>&quot;&gt;&lt;script&gt;</title>");
        head.ShouldContain("og:description\" content=\"Курси &amp; іспити\"");
        body.ShouldBe("<h1>&quot;&gt;&lt;script&gt;</h1>\n<p>Курси &amp; іспити</p>");
    }

    [Theory]
    [InlineData("/api/v3/social/musterkreis/uk/weg/")]
    [InlineData("/api/v3/social/nirgends/")]
    [InlineData("/api/v3/raw-content/musterkreis/xx/")]
    public async Task Answers_404_in_html_for_addresses_that_show_nothing(string address)
    {
        await using var api = await IntegreatHost.StartEmptyAsync();

        using var response = await api.Client.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }
}
