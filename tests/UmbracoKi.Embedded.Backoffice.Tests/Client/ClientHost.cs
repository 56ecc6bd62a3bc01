using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using UmbracoKi.Embedded.Backoffice.Client;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

/// <summary>The client's pipeline alone, with a client of three files, in a folder of its own.</summary>
internal sealed class ClientHost : IAsyncDisposable
{
    public const string Hash = "0123456789abcdef0123456789abcdef01234567";
    public const string Script = "export const answer = 42;\n";

    private readonly WebApplication _app;

    private ClientHost(WebApplication app, string root, FakeTimeProvider time)
    {
        _app = app;
        Root = root;
        Time = time;
        Browser = app.GetTestClient();
    }

    public string Root { get; }

    public FakeTimeProvider Time { get; }

    public HttpClient Browser { get; }

    public TestServer Server => _app.GetTestServer();

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<ClientHost> StartAsync(bool withClient = true, params (string Path, string Text)[] files)
    {
        var root = Directory.CreateTempSubdirectory("umbracoki-client-").FullName;
        Directory.CreateDirectory(Path.Combine(root, "wwwroot"));
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text);
        }

        var pack = Path.Combine(root, "client.zip");
        if (withClient)
        {
            WritePack(pack);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = root, WebRootPath = Path.Combine(root, "wwwroot") });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var time = new FakeTimeProvider();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddBackofficeClient();
        builder.Services.Configure<BackofficeClientOptions>(options => options.PackPath = pack);
        var app = builder.Build();
        app.UseBackofficeClient();
        await app.StartAsync();
        return new ClientHost(app, root, time);
    }

    /// <summary>Asks for a path exactly as given, as a server does that leaves dots and backslashes alone.</summary>
    public async Task<int> StatusOfAsync(string path)
    {
        var context = await Server.SendAsync(request =>
        {
            request.Request.Method = HttpMethods.Get;
            request.Request.Path = path;
        });
        return context.Response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(Root, recursive: true);
    }

    private static void WritePack(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Write(zip, "client.json", Encoding.UTF8.GetBytes($$"""
            {
              "version": "17.0.2", "hash": "{{Hash}}", "app": "apps/app.js", "preload": ["chunks/first.js"],
              "imports": { "@umbraco-cms/backoffice/id": "packages/id.js" }
            }
            """));
        Write(zip, "apps/app.js.br", Compress(Script));
        Write(zip, "css/rte-content.css.br", Compress("p{}"));
        Write(zip, "assets/font.woff2", [1, 2, 3]);
    }

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }

    private static byte[] Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }
}
