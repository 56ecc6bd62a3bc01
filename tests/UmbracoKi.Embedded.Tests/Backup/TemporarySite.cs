using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Backup;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Backup;

/// <summary>The files of a site that has been started once and never again.</summary>
internal sealed class TemporarySite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umbracoki-backup-");

    public TemporarySite(bool isEmpty = false)
    {
        var root = Path.Combine(_folder.FullName, "site");
        Files = new SiteFiles(
            root, Path.Combine(root, "umbraco", "Data", "Umbraco.sqlite.db"), Path.Combine(root, "wwwroot", "media"), Path.Combine(root, "umbraco", "Data", "Keys"));
        if (isEmpty)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Files.Database)!);
        using (var connection = new SqliteConnection($"Data Source={Files.Database};Pooling=False"))
        {
            new UmbracoDatabaseSchema(TimeProvider.System).CreateIfEmpty(connection, DatabaseSeed.From(new()));
        }

        Write(Path.Combine(Files.Media, "a1b2c3d4", "bild.png"), 200_000);
        Write(Path.Combine(Files.Media, "e5f6a7b8", "Карта міста.pdf"), 1_000);
        Directory.CreateDirectory(Files.Keys);
        File.WriteAllText(Path.Combine(Files.Keys, "key-1.xml"), "<key id=\"1\" version=\"1\"/>");
    }

    public SiteFiles Files { get; }

    public IReadOnlyList<SitePart> Parts => Files.Parts([]);

    public string Archive => Path.Combine(_folder.FullName, "backup.zip");

    public Task<BackupSummary> BackUpAsync() => BackupWriter.WriteAsync(Archive, Parts, TimeProvider.System, null, CancellationToken.None);

    public Task<BackupSummary> RestoreAsync(string? archive = null)
        => BackupRestorer.RestoreAsync(archive ?? Archive, Files, Parts, TimeProvider.System, null, CancellationToken.None);

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Files.Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public string? Value(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Files.Database};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }

    /// <summary>Every file of the site with its checksum, but for the lock and what SQLite makes and unmakes.</summary>
    public IReadOnlyList<string> State() =>
    [
        .. Directory.EnumerateFiles(Files.ContentRoot, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal) && new FileInfo(file) is not { Length: 0 })
            .Select(file => $"{Path.GetRelativePath(Files.ContentRoot, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static void Write(string file, int length)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        File.WriteAllBytes(file, bytes);
    }
}
