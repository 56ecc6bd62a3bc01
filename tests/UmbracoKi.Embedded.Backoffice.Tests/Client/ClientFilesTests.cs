using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class ClientFilesTests
{
    private const string Script = $"/umbraco/backoffice/{ClientHost.Hash}/apps/app.js";

    [Fact]
    public async Task Browsers_keep_what_is_named_by_its_hash_for_ever()
    {
        await using var host = await ClientHost.StartAsync();

        var response = await host.Browser.GetAsync(Script);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task The_same_text_goes_out_with_Brotli_and_without_under_different_etags()
    {
        await using var host = await ClientHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Script);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        var compressed = await host.Browser.SendAsync(request);
        var plain = await host.Browser.GetAsync(Script);

        compressed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
        compressed.Headers.Vary.ShouldContain("Accept-Encoding");
        plain.Headers.ETag.ShouldNotBe(compressed.Headers.ETag);
        await using var brotli = new BrotliStream(await compressed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        (await new StreamReader(brotli).ReadToEndAsync()).ShouldBe(ClientHost.Script);
        (await plain.Content.ReadAsStringAsync()).ShouldBe(ClientHost.Script);
    }

    [Fact]
    public async Task An_address_that_the_client_has_in_its_code_is_asked_for_again_each_time()
    {
        await using var host = await ClientHost.StartAsync();

        var first = await host.Browser.GetAsync("/umbraco/backoffice/css/rte-content.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/umbraco/backoffice/css/rte-content.css");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await host.Browser.SendAsync(again);

        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        first.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/umbraco/backoffice/0000/apps/app.js")]
    [InlineData("/umbraco/backoffice/1123456789abcdef0123456789abcdef01234567/apps/app.js")]
    [InlineData($"/umbraco/backoffice/{ClientHost.Hash}")]
    [InlineData($"/umbraco/backoffice/{ClientHost.Hash}/apps/none.js")]
    [InlineData($"/umbraco/backoffice/{ClientHost.Hash}/apps/app.js.br")]
    [InlineData($"/umbraco/backoffice/{ClientHost.Hash}/client.json")]
    [InlineData($"/umbraco/backoffice/{ClientHost.Hash}/../../../client.zip")]
    [InlineData("/umbraco/backoffice/../client.zip")]
    [InlineData("/umbraco/backoffice/")]
    public async Task Anything_else_is_not_there(string path)
    {
        await using var host = await ClientHost.StartAsync();

        (await host.StatusOfAsync(path)).ShouldBe(404);
    }

    [Fact]
    public async Task A_file_that_is_compressed_already_goes_out_as_it_is()
    {
        await using var host = await ClientHost.StartAsync();

        var response = await host.Browser.GetAsync($"/umbraco/backoffice/{ClientHost.Hash}/assets/font.woff2");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("font/woff2");
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe([1, 2, 3]);
    }
}
