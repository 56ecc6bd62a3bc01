using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.TestSupport;

/// <summary>A running embedded Umbraco on a database of its own, with an in-memory HTTP server.</summary>
/// <remarks>
/// One at a time: Umbraco keeps its service provider in a static. What it asks SQLite is made for SQL Server too, see
/// <see cref="SqlServerShadow"/>; on a real server it runs by <see cref="RealSqlServer"/>.
/// </remarks>
public sealed class EmbeddedHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsDirectory;

    private EmbeddedHost(WebApplication app, string directory, bool ownsDirectory)
    {
        _app = app;
        Directory = directory;
        _ownsDirectory = ownsDirectory;
    }

    public IServiceProvider Services => _app.Services;

    public string Directory { get; }

    public string DatabasePath => DatabaseIn(Directory);

    public static string DatabaseIn(string directory) => Path.Combine(directory, "umbraco", "Data", "Umbraco.sqlite.db");

    public HttpClient CreateClient() => _app.GetTestClient();

    public T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    /// <param name="entry">Where discovery of composers and editors starts.</param>
    /// <param name="directory">A content root to use and keep, for a second start on the same data; null for a temporary one.</param>
    public static async Task<EmbeddedHost> StartAsync(
        Assembly entry,
        string? directory = null,
        Action<WebApplicationBuilder>? configure = null,
        Action<WebApplication>? pipeline = null)
    {
        var root = directory ?? System.IO.Directory.CreateTempSubdirectory("umbracoki-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = root,
            EnvironmentName = Environments.Development,
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Umbraco:CMS:DeliveryApi:Enabled"] = "true",
            ["Umbraco:CMS:DeliveryApi:ApiKey"] = "test-key",
        });
        RealSqlServer.Configure(builder.Configuration, root);
        builder.AddEmbeddedUmbraco(options => options.EntryAssembly = entry);
        SqlServerShadow.Follow(builder.Services);
        configure?.Invoke(builder);

        var app = builder.Build();
        pipeline?.Invoke(app);
        await app.StartAsync();
        return new EmbeddedHost(app, root, directory is null);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (_ownsDirectory)
        {
            System.IO.Directory.Delete(Directory, recursive: true);
            RealSqlServer.Drop(Directory);
        }

        SqlServerShadow.ThrowIfRefused();
    }
}
