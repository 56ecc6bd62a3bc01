using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>Requests that make no sense: each gets a clear answer, and the program goes on.</summary>
public sealed class BadInputTests(SmallSiteProgram site) : IClassFixture<SmallSiteProgram>
{
    private const string Content = "/umbraco/delivery/api/v2/content";

    [Theory]
    [InlineData("?skip=-1", "skip")]
    [InlineData("?take=-1", "take")]
    [InlineData("?take=2147483647", "take")]
    [InlineData("?take=99999999999999999999", "take")]
    [InlineData("?skip=ten", "skip")]
    [InlineData("/items?id=not-a-guid", "id")]
    [InlineData("?expand=properties[", "expand")]
    [InlineData("?fields=properties[$all", "fields")]
    public async Task Names_the_parameter_that_makes_no_sense(string request, string parameter)
    {
        var problem = await ProblemAsync(new HttpRequestMessage(HttpMethod.Get, Content + request), HttpStatusCode.BadRequest);

        problem.GetProperty("errors").EnumerateObject().Single().Name.ShouldBe(parameter);
    }

    [Theory]
    [InlineData("?filter=contentType", "'filter'")]
    [InlineData("?filter=:::", "'filter'")]
    [InlineData("?filter=noSuchField:x", "'filter'")]
    [InlineData("?filter=createDate>yesterday", "'createDate' is a date")]
    [InlineData("?sort=noSuchField:asc", "'sort'")]
    [InlineData("?sort=name:sideways", "'name:asc' or 'name:desc'")]
    [InlineData("?fetch=neighbours:x", "'fetch'")]
    public async Task Says_what_of_a_query_it_does_not_understand(string request, string expected)
    {
        var problem = await ProblemAsync(new HttpRequestMessage(HttpMethod.Get, Content + request), HttpStatusCode.BadRequest);

        problem.GetProperty("detail").GetString()!.ShouldContain(expected);
    }

    [Theory]
    [InlineData("xx-XX")]
    [InlineData("tlh, x-klingon;q=0.5")]
    public async Task Has_nothing_in_a_language_the_site_does_not_speak(string languages)
    {
        await ProblemAsync(Get(SmallSite.Topic.ToString(), ("Accept-Language", languages)), HttpStatusCode.NotFound);
        using var list = await site.Client.SendAsync(Get(Content, ("Accept-Language", languages)));

        list.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await list.Content.ReadAsStringAsync());
        json.RootElement.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData(";;;q=,,")]
    [InlineData("de;q=NaN")]
    [InlineData("-----")]
    public async Task A_language_header_that_makes_no_sense_is_no_error_of_the_host(string languages)
    {
        using var answer = await site.Client.SendAsync(Get(SmallSite.Topic.ToString(), ("Accept-Language", languages)));

        ((int)answer.StatusCode).ShouldBeOneOf(200, 404);
        await site.ShouldBeAliveAsync();
    }

    [Theory]
    [InlineData("/item/00000000-0000-0000-0000-000000000000")]
    [InlineData("/item/%00%ff%fe")]
    [InlineData("/item/..%2f..%2fetc%2fpasswd")]
    [InlineData("/item/deutsch-lernen/%F0%9F%92%A5")]
    public async Task Nothing_lies_at_an_address_made_up(string path)
    {
        using var answer = await site.Client.SendAsync(Get(Content + path));

        ((int)answer.StatusCode).ShouldBeOneOf(400, 404);
        answer.Content.Headers.ContentType?.MediaType.ShouldBeOneOf("application/problem+json", null);
        await site.ShouldBeAliveAsync();
    }

    [Theory]
    [InlineData(8_200)]
    [InlineData(30_000)]
    public async Task Refuses_a_query_that_is_too_long(int length)
    {
        using var answer = await site.Client.SendAsync(Get($"{Content}?filter=name:{new string('a', length)}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        await site.ShouldBeAliveAsync();
    }

    [Fact]
    public async Task Refuses_thousands_of_filters()
    {
        var filters = string.Join('&', Enumerable.Repeat("filter=name:a", 300));

        var problem = await ProblemAsync(Get($"{Content}?{filters}"), HttpStatusCode.BadRequest);

        problem.GetProperty("errors").EnumerateObject().Single().Name.ShouldBe("filter");
    }

    [Theory]
    [InlineData(Content)]
    [InlineData("/health")]
    [InlineData("/")]
    public async Task Turns_a_body_of_10_MB_away(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(new byte[10_000_000]) };
        request.Headers.ExpectContinue = true;

        await ProblemAsync(request, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Does_not_read_a_body_without_end()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Client.BaseAddress!.Host, site.Client.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {Content} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"));

        var chunk = Encoding.ASCII.GetBytes("10000\r\n" + new string('a', 0x10000) + "\r\n");
        var answer = ReadToEndAsync(stream);
        for (var sent = 0; sent < 160 && !answer.IsCompleted; sent++)
        {
            try
            {
                await stream.WriteAsync(chunk);
            }
            catch (IOException)
            {
                break;
            }
        }

        (await answer).ShouldStartWith("HTTP/1.1 4");
        await site.ShouldBeAliveAsync();
    }

    [Theory]
    [InlineData("POST", Content)]
    [InlineData("PUT", Content)]
    [InlineData("DELETE", Content + "/item/deutsch-lernen")]
    [InlineData("POST", "/umbracoki/languages")]
    [InlineData("POST", "/")]
    [InlineData("DELETE", "/health")]
    public async Task Allows_nothing_but_reading(string method, string path)
        => await ProblemAsync(new HttpRequestMessage(new HttpMethod(method), path), HttpStatusCode.MethodNotAllowed);

    private static HttpRequestMessage Get(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static async Task<string> ReadToEndAsync(NetworkStream stream)
    {
        var answer = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            while (await stream.ReadAsync(buffer) is > 0 and var read)
            {
                answer.Append(Encoding.ASCII.GetString(buffer, 0, read));
                if (answer.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
                {
                    break;
                }
            }
        }
        catch (IOException)
        {
            // The host may close the connection as soon as it has answered.
        }

        return answer.ToString();
    }

    private async Task<JsonElement> ProblemAsync(HttpRequestMessage request, HttpStatusCode status)
    {
        using var answer = await site.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.RootElement.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        await site.ShouldBeAliveAsync();
        return problem.RootElement.Clone();
    }
}
