using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Web.Tests.Protection;

public sealed class RateLimitingTests
{
    private static readonly (string, string)[] TwoOnly = [("RateLimit:Burst", "2"), ("RateLimit:RequestsPerSecond", "1")];

    [Fact]
    public async Task Answers_beyond_the_burst_with_429_and_when_to_come_back()
    {
        await using var host = await ProtectedHost.StartAsync(TwoOnly);
        await host.SendFromAsync("192.0.2.1");
        await host.SendFromAsync("192.0.2.1");

        var refused = (await host.SendFromAsync("192.0.2.1")).Response;

        refused.StatusCode.ShouldBe(429);
        refused.ContentType.ShouldBe("application/problem+json");
        int.Parse(refused.Headers.RetryAfter.ToString(), null).ShouldBeGreaterThanOrEqualTo(1);
        refused.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        using var problem = await JsonDocument.ParseAsync(refused.Body);
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(429);
        problem.RootElement.GetProperty("title").GetString().ShouldBe("Too Many Requests");
        problem.RootElement.GetProperty("detail").GetString()!.ShouldContain("Retry-After");
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2", 200)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", 429)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", 429)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", 200)]
    public async Task Counts_the_addresses_of_one_client_together(string first, string second, int status)
    {
        await using var host = await ProtectedHost.StartAsync(TwoOnly);
        await host.SendFromAsync(first);
        await host.SendFromAsync(first);

        (await host.SendFromAsync(second)).Response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Lets_everything_pass_when_switched_off()
    {
        await using var host = await ProtectedHost.StartAsync([.. TwoOnly, ("RateLimit:Enabled", "false")]);

        for (var i = 0; i < 5; i++)
        {
            (await host.SendFromAsync("192.0.2.1")).Response.StatusCode.ShouldBe(StatusCodes.Status200OK);
        }
    }

    [Theory]
    [InlineData("RateLimit:RequestsPerSecond", "0")]
    [InlineData("ReverseProxy:Proxies:0", "proxy.example.org")]
    [InlineData("ReverseProxy:Networks:0", "10.0.0.0/40")]
    [InlineData("RequestLimits:MaxBodySize", "-1")]
    public async Task Does_not_start_with_a_setting_that_makes_no_sense(string key, string value)
        => await Should.ThrowAsync<OptionsValidationException>(async () => await ProtectedHost.StartAsync((key, value)));

    [Fact]
    public async Task Believes_a_forwarded_address_only_of_a_known_proxy_and_only_when_told_to()
    {
        await using var plain = await ProtectedHost.StartAsync();
        await using var behind = await ProtectedHost.StartAsync(("ReverseProxy:Enabled", "true"), ("ReverseProxy:Networks:0", "10.0.0.0/8"));

        (await AddressAsync(plain, "10.1.2.3")).ShouldBe("10.1.2.3");
        (await AddressAsync(behind, "10.1.2.3")).ShouldBe("198.51.100.7");
        (await AddressAsync(behind, "192.0.2.1")).ShouldBe("192.0.2.1");
    }

    private static async Task<string> AddressAsync(ProtectedHost host, string from)
    {
        var context = await host.SendFromAsync(from, "/address", forwardedFor: "198.51.100.7");
        return await new StreamReader(context.Response.Body).ReadToEndAsync();
    }
}
