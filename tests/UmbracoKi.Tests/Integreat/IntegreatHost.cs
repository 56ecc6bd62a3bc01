using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Endpoints;
using UmbracoKi.Integreat;
using UmbracoKi.Languages;
using UmbracoKi.Published;
using UmbracoKi.Storage.Feedback;
using UmbracoKi.Tests.Integreat.Support;

namespace UmbracoKi.Tests.Integreat;

/// <summary>The Integreat API over a site in memory, asked over HTTP as <c>http://ki.example</c> on 20 August 2026, 10:00 UTC.</summary>
internal sealed class IntegreatHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IPublishedSiteAccessor _site;

    private IntegreatHost(WebApplication app, IPublishedSiteAccessor site, FakeTimeProvider clock, FeedbackInMemory feedback)
    {
        (_app, _site, Clock, Feedback) = (app, site, clock, feedback);
        Client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        Client.DefaultRequestHeaders.Host = "ki.example";
    }

    public HttpClient Client { get; }

    /// <summary>What may be edited while the host runs.</summary>
    public SiteBuilder Site => (SiteBuilder)_site;

    public FakeTimeProvider Clock { get; }

    public FeedbackInMemory Feedback { get; }

    /// <summary>Starts on a region in German and Ukrainian that has nothing yet.</summary>
    /// <param name="fallback">Whether it shows places and events that are not translated.</param>
    public static Task<IntegreatHost> StartEmptyAsync(bool fallback = true, params (string Key, string Value)[] settings)
    {
        var site = new SiteBuilder();
        site.AddRegion(
            new() { ["slug"] = "musterkreis", ["timeZone"] = "Europe/Berlin", ["fallbackForPlacesAndEvents"] = fallback, ["live"] = true },
            ("de", "musterkreis", new() { ["title"] = "Musterkreis" }),
            ("uk", "musterkreis", new() { ["title"] = "Мустеркрайс" }));
        return StartAsync(site, settings);
    }

    public static async Task<IntegreatHost> StartAsync(IPublishedSiteAccessor site, params (string Key, string Value)[] settings)
    {
        var (clock, feedback) = (new FakeTimeProvider(new DateTimeOffset(2026, 8, 20, 10, 0, 0, TimeSpan.Zero)), new FeedbackInMemory());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.Services.AddSingleton(site);
        builder.Services.AddSingleton<IFeedbackStore>(feedback);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IIsoCodeValidator, IsoCodeValidator>();
        builder.Services.AddSingleton<ICultureService, CultureService>();
        var umbraco = Substitute.For<IUmbracoBuilder>();
        umbraco.Services.Returns(builder.Services);
        umbraco.AddUmbracoKiEndpoints().AddUmbracoKiLanguages().AddUmbracoKiIntegreat();

        var app = builder.Build();
        app.MapGet("/media/{**file}", () => "a picture of the host");
        await app.StartAsync();
        return new IntegreatHost(app, site, clock, feedback);
    }

    public async Task<JsonNode> JsonAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path} answered {(int)response.StatusCode}");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public async Task<JsonElement> GetAsync(string address)
    {
        using var response = await Client.GetAsync(address);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Host = "ki.example";
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
