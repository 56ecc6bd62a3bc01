using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Web.Health;

namespace UmbracoKi.Web.Tests.Health;

public sealed class HealthEndpointsTests
{
    private static readonly Guid Root = Guid.NewGuid();

    private readonly IRuntimeState _runtime = Substitute.For<IRuntimeState>();
    private readonly IKeyValueService _values = Substitute.For<IKeyValueService>();
    private readonly IPublishedContentCache _cache = Substitute.For<IPublishedContentCache>();
    private readonly IDocumentNavigationQueryService _navigation = Substitute.For<IDocumentNavigationQueryService>();
    private readonly IPublishStatusQueryService _published = Substitute.For<IPublishStatusQueryService>();

    public HealthEndpointsTests()
    {
        _runtime.Level.Returns(RuntimeLevel.Run);
        _values.GetValue(default!).ReturnsForAnyArgs("state");
        _navigation.TryGetRootKeys(out _).ReturnsForAnyArgs(call =>
        {
            call[0] = new[] { Root };
            return true;
        });
        _published.IsDocumentPublishedInAnyCulture(Root).Returns(true);
        _cache.GetById(Root).Returns(Substitute.For<IPublishedContent>());
    }

    [Fact]
    public async Task Is_ready_when_the_database_answers_and_the_content_is_built()
    {
        var (status, body) = await GetAsync("/health");

        status.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("status").GetString().ShouldBe("healthy");
        body.GetProperty("checks").EnumerateObject().Select(check => check.Name).ShouldBe(["database", "publishedContent"], ignoreOrder: true);
    }

    [Fact]
    public async Task Is_not_ready_before_Umbraco_runs()
    {
        _runtime.Level.Returns(RuntimeLevel.Boot);

        await ShouldBeUnreadyAsync("database", "Umbraco is not running.");
    }

    [Fact]
    public async Task Is_not_ready_while_a_published_root_is_missing()
    {
        _cache.GetById(Root).Returns((IPublishedContent?)null);

        await ShouldBeUnreadyAsync("publishedContent", "The published content is not built yet.");
    }

    [Fact]
    public async Task Does_not_tell_why_the_database_failed()
    {
        _values.GetValue(default!).ReturnsForAnyArgs(_ => throw new InvalidOperationException("/srv/secret.db is gone"));

        await ShouldBeUnreadyAsync("database", "The check failed; the log says why.");
    }

    [Fact]
    public async Task Lives_even_when_it_is_not_ready()
    {
        _runtime.Level.Returns(RuntimeLevel.BootFailed);

        (await GetAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task ShouldBeUnreadyAsync(string check, string description)
    {
        var (status, body) = await GetAsync("/health");

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        body.GetProperty("status").GetInt32().ShouldBe(503);
        var result = body.GetProperty("checks").GetProperty(check);
        result.GetProperty("status").GetString().ShouldBe("unhealthy");
        result.GetProperty("description").GetString().ShouldBe(description);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton(_runtime).AddSingleton(_values).AddSingleton(_cache).AddSingleton(_navigation).AddSingleton(_published);
        builder.AddHealth();
        await using var app = builder.Build();
        app.MapHealth();
        await app.StartAsync();
        using var client = app.GetTestClient();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, body.RootElement.Clone());
    }
}
