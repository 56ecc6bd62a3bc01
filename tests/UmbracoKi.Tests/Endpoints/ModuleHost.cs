using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Tests.Endpoints;

/// <summary>A web server with the module's services and a pipeline of the host's own behind them; no Umbraco.</summary>
internal sealed class ModuleHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly string _root;

    private ModuleHost(WebApplication app, string root, HttpClient client)
    {
        _app = app;
        _root = root;
        Client = client;
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static Task<ModuleHost> StartAsync(Action<WebApplication>? configure = null, params (string Key, string Value)[] settings) =>
        StartAsync(_ => { }, configure, settings);

    public static async Task<ModuleHost> StartAsync(
        Action<IServiceCollection> configureServices, Action<WebApplication>? configure = null, params (string Key, string Value)[] settings)
    {
        var root = Directory.CreateTempSubdirectory("umbracoki-module-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = root });
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
        umbraco.WithCollectionBuilder<UrlSegmentProviderCollectionBuilder>().Returns(new UrlSegmentProviderCollectionBuilder());
        new UmbracoKiComposer().Compose(umbraco);
        new UmbracoKiComposer().Compose(umbraco);

        configureServices(builder.Services);

        var app = builder.Build();
        configure?.Invoke(app);
        await app.StartAsync();

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new ModuleHost(app, root, new HttpClient { BaseAddress = new Uri(address) });
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }
}
