using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace UmbracoKi.Web.Tests;

/// <summary>The program on a database of its own: started once, stopped, and started again.</summary>
public sealed class TwoStarts : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("umbracoki-web-").FullName;
    private WebApplicationFactory<Program>? _second;

    public IReadOnlyDictionary<string, string> RowsAfterFirst { get; private set; } = new Dictionary<string, string>();

    public string DatabasePath => Path.Combine(_folder, "Umbraco.sqlite.db");

    /// <summary>Talks to the second start.</summary>
    public HttpClient Client { get; private set; } = null!;

    public T Get<T>()
        where T : notnull
        => _second!.Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await using (var first = Start())
        {
            _ = first.Server;
        }

        RowsAfterFirst = DatabaseRows.Read(DatabasePath);
        _second = Start();
        Client = _second.CreateClient();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _second!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private WebApplicationFactory<Program> Start() => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Production");
        host.UseSetting("EmbeddedUmbraco:DatabasePath", DatabasePath);
        host.UseSetting("UmbracoKi:Storage:ConnectionString", $"Data Source={DatabasePath}.ki");
    });
}
