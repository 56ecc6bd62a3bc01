using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UmbracoKi.Integreat.Import;
using UmbracoKi.Storage;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>The program on a database of its own, into which the small region was imported.</summary>
public sealed class ImportedHost : IAsyncLifetime
{
    public const string Region = "musterkreis";

    public static readonly string Answers = Path.Combine(AppContext.BaseDirectory, "Import", "Answers");
    public static readonly string[] Languages = ["de", "uk"];

    private readonly string _folder = Directory.CreateTempSubdirectory("umbracoki-import-").FullName;
    private readonly WebApplicationFactory<Program> _program;

    public ImportedHost()
    {
        _program = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("EmbeddedUmbraco:DatabasePath", DatabasePath);
            host.UseSetting("UmbracoKi:Storage:ConnectionString", $"Data Source={DatabasePath}.ki");
            host.UseSetting("SampleContent:Load", "false");
            host.ConfigureTestServices(services => services.AddSingleton<IStableIds>(Ids));
        });
    }

    public string DatabasePath => Path.Combine(_folder, "Umbraco.sqlite.db");

    public ImportReport First { get; private set; } = null!;

    internal KnownIds Ids { get; } = new();

    public async Task InitializeAsync() => First = await ImportAsync(Answers, Region, Languages);

    public T Get<T>()
        where T : notnull
        => _program.Services.GetRequiredService<T>();

    public Task<ImportReport> ImportAsync(string folder, string region, string[] languages, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default, bool dryRun = false) =>
        Get<IIntegreatImport>().RunAsync(new ImportRequest(folder, region, languages, dryRun), progress, cancellationToken);

    public async Task DisposeAsync()
    {
        await _program.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
