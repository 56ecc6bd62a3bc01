using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

/// <summary>A database file in a folder of its own, deleted with it.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 8, 8, 27, 441, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umbracoki-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "Umbraco.sqlite.db");

    public static TemporaryDatabase Fresh()
    {
        var database = new TemporaryDatabase();
        using var connection = database.Open();
        NewSchema().CreateIfEmpty(connection, DatabaseSeed.Default with
        {
            UserName = "Admin", UserLogin = "admin@example.com", UserEmail = "admin@example.com",
        });
        return database;
    }

    public static TemporaryDatabase CopyOf(string sharedFile)
    {
        var database = new TemporaryDatabase();
        File.WriteAllBytes(database.Path, File.ReadAllBytes(SharedData.PathOf(sharedFile)));
        return database;
    }

    public static UmbracoDatabaseSchema NewSchema() => new(new FakeTimeProvider(Now));

    public SqliteConnection Open()
    {
        var connection = Closed();
        connection.Open();
        return connection;
    }

    public SqliteConnection Closed() => new($"Data Source={Path};Pooling=False");

    public void Dispose() => _folder.Delete(recursive: true);
}
