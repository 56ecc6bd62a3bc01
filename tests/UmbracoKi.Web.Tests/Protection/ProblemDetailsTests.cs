using System.Net;
using System.Text.Json;

namespace UmbracoKi.Web.Tests.Protection;

public sealed class ProblemDetailsTests
{
    [Theory]
    [InlineData("GET", "/fails", 500)]
    [InlineData("GET", "/busy", 503)]
    [InlineData("GET", "/malformed", 413)]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("POST", "/ok", 405)]
    public async Task Says_what_went_wrong_without_internals(string method, string path, int status)
    {
        await using var host = await ProtectedHost.StartAsync();
        using var client = host.Client;

        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var body = await response.Content.ReadAsStringAsync();
        using var problem = JsonDocument.Parse(body);
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        problem.RootElement.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        body.ShouldNotContain("secret");
        body.ShouldNotContain("InvalidOperationException");
    }

    [Fact]
    public async Task Turns_away_a_body_of_10_MB_without_reading_it()
    {
        await using var host = await ProtectedHost.StartAsync();
        using var client = host.Client;
        using var body = new ByteArrayContent(new byte[10_000_000]);

        using var response = await client.PostAsync(new Uri("/ok", UriKind.Relative), body);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("detail").GetString().ShouldBe("The body may have at most 1048576 bytes.");
    }

    [Fact]
    public async Task Lets_no_answer_be_framed_sniffed_or_run()
    {
        await using var host = await ProtectedHost.StartAsync();
        using var client = host.Client;

        using var response = await client.GetAsync(new Uri("/ok", UriKind.Relative));

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        response.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }
}
