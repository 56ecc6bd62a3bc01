using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Tests.Endpoints;

/// <summary>A web server with the module's services and a pipeline of the host's own behind them; no Umbraco.</summary>
internal sealed class ModuleHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModuleHost(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<ModuleHost> StartAsync(Action<WebApplication>? configure = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.Services.AddSingleton<IIsoCodeValidator, IsoCodeValidator>();
        builder.Services.AddSingleton<ICultureService, CultureService>();
        var umbraco = Substitute.For<IUmbracoBuilder>();
        umbraco.Services.Returns(builder.Services);
        new UmbracoKiComposer().Compose(umbraco);
        new UmbracoKiComposer().Compose(umbraco);

        var app = builder.Build();
        configure?.Invoke(app);
        await app.StartAsync();

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new ModuleHost(app, new HttpClient { BaseAddress = new Uri(address) });
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
