using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using System.Text.Json;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>The program on databases of its own, empty at first, with the import at hand.</summary>
public class ImportHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("umbracoki-import-").FullName;
    private readonly WebApplicationFactory<Program> _program;
    private bool _isGone;

    public ImportHost()
        : this(null)
    {
    }

    /// <param name="backup">A folder with copies of another host's databases; null for new ones.</param>
    public ImportHost(string? backup)
    {
        foreach (var file in backup is null ? [] : Directory.EnumerateFiles(backup))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Path.Combine(_folder, "appsettings.json"));
        _program = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseContentRoot(_folder);
            host.UseSetting("EmbeddedUmbraco:DatabasePath", DatabasePath);
            host.UseSetting("UmbracoKi:Storage:ConnectionString", $"Data Source={DatabasePath}.ki");
            host.UseSetting("UmbracoKi:Integreat:NewsMaxAgeDays", "3650");
            host.UseSetting("SampleContent:Load", "false");
        });
    }

    public string DatabasePath => Path.Combine(_folder, "Umbraco.sqlite.db");

    public T Get<T>()
        where T : notnull
        => _program.Services.GetRequiredService<T>();

    public Task<ImportReport> ImportAsync(string folder, string region, string[] languages, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default, bool dryRun = false) =>
        Get<IIntegreatImport>().RunAsync(new ImportRequest(folder, region, languages, dryRun), progress, cancellationToken);

    /// <summary>An answer of <c>/api/v3</c>.</summary>
    public async Task<JsonElement> AskAsync(string address)
    {
        using var client = _program.CreateClient();
        return JsonDocument.Parse(await client.GetByteArrayAsync($"/api/v3/{address}")).RootElement;
    }

    /// <param name="address">An absolute one of this host.</param>
    public async Task<byte[]> DownloadAsync(string address)
    {
        using var client = _program.CreateClient();
        return await client.GetByteArrayAsync(new Uri(address).PathAndQuery);
    }

    /// <summary>Ends the host and copies its databases; whoever asked for the copy deletes it.</summary>
    public async Task<string> StopAndBackUpAsync()
    {
        await _program.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _isGone = true;
        return CopyTo(Directory.CreateTempSubdirectory("umbracoki-backup-").FullName);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isGone)
        {
            await _program.DisposeAsync();
            SqliteConnection.ClearAllPools();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private string CopyTo(string backup)
    {
        foreach (var file in Directory.EnumerateFiles(_folder).Where(file => file.EndsWith(".db", StringComparison.Ordinal) || file.EndsWith(".ki", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(backup, Path.GetFileName(file)));
        }

        return backup;
    }
}
