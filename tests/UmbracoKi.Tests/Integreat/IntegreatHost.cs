using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.Endpoints;
using UmbracoKi.Integreat;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Integreat;

/// <summary>The Integreat API over a site in memory, asked over HTTP as <c>http://ki.example</c>.</summary>
internal sealed class IntegreatHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private IntegreatHost(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    public static async Task<IntegreatHost> StartAsync(IPublishedSiteAccessor site, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        var umbraco = Substitute.For<IUmbracoBuilder>();
        umbraco.Services.Returns(builder.Services);
        builder.Services.AddOptions<LanguageOptions>().BindConfiguration(LanguageOptions.SectionName);
        builder.Services.AddSingleton<SiteLanguages>();
        umbraco.AddUmbracoKiEndpoints().AddUmbracoKiIntegreat();
        builder.Services.AddSingleton(site);

        var app = builder.Build();
        app.MapGet("/media/{**file}", () => "a picture of the host");
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var client = new HttpClient { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Host = "ki.example";
        return new IntegreatHost(app, client);
    }

    public async Task<JsonNode> JsonAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path} answered {(int)response.StatusCode}");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
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
