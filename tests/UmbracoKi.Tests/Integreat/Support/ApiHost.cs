using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using UmbracoKi.ContentModel;
using UmbracoKi.Endpoints;
using UmbracoKi.Integreat;
using UmbracoKi.Languages;
using UmbracoKi.Published;
using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Tests.Integreat.Support;

/// <summary>The API over a site in memory, asked at <c>http://ki.example</c> on 20 August 2026, 10:00 UTC.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ApiHost(WebApplication app, SiteInMemory site, FakeTimeProvider clock, FeedbackInMemory feedback)
    {
        _app = app;
        Site = site;
        Clock = clock;
        Feedback = feedback;
        Client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        Client.DefaultRequestHeaders.Host = "ki.example";
    }

    public HttpClient Client { get; }

    public SiteInMemory Site { get; }

    public FakeTimeProvider Clock { get; }

    public FeedbackInMemory Feedback { get; }

    public static async Task<ApiHost> StartAsync(bool fallback = true, params (string Key, string Value)[] settings)
    {
        var site = new SiteInMemory();
        site.Add(
            DocumentTypeAliases.Region,
            new() { ["slug"] = "musterkreis", ["timeZone"] = "Europe/Berlin", ["fallbackForPlacesAndEvents"] = fallback, ["live"] = true },
            ("de", "musterkreis", new() { ["title"] = "Musterkreis" }),
            ("uk", "musterkreis", new() { ["title"] = "Мустеркрайс" }));
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 8, 20, 10, 0, 0, TimeSpan.Zero));
        var feedback = new FeedbackInMemory();

        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.Services.AddSingleton<IPublishedSiteAccessor>(site);
        builder.Services.AddSingleton<IFeedbackStore>(feedback);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IIsoCodeValidator, IsoCodeValidator>();
        builder.Services.AddSingleton<ICultureService, CultureService>();
        var umbraco = Substitute.For<IUmbracoBuilder>();
        umbraco.Services.Returns(builder.Services);
        umbraco.AddUmbracoKiEndpoints().AddUmbracoKiLanguages().AddUmbracoKiIntegreat();

        var app = builder.Build();
        await app.StartAsync();
        return new ApiHost(app, site, clock, feedback);
    }

    public async Task<JsonElement> GetAsync(string address)
    {
        using var response = await Client.GetAsync(address);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
