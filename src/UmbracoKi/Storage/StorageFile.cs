using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using UmbracoKi.Storage.Ids;

namespace UmbracoKi.Storage;

/// <summary>The module's database as a file, for whoever backs it up or looks it over. Nothing is created or changed.</summary>
public static class StorageFile
{
    /// <returns>Full path; null if the module's data is on a server, which has backups of its own. The file may not exist yet.</returns>
    public static string? Find(IConfiguration configuration, IHostEnvironment environment)
    {
        var options = new StorageOptions();
        configuration.GetSection(StorageOptions.SectionName).Bind(options);
        return new StorageLocation(Options.Create(options), environment).FilePath;
    }

    /// <summary>The last migration of a file; empty if there was none.</summary>
    public static string ReadVersion(string file)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{UmbracoKiDbContext.MigrationsHistoryTable}'";
        if (command.ExecuteScalar() is not > 0L)
        {
            return string.Empty;
        }

        command.CommandText = $"SELECT MAX(MigrationId) FROM {UmbracoKiDbContext.MigrationsHistoryTable}";
        return command.ExecuteScalar() as string ?? string.Empty;
    }

    /// <summary>Why this program cannot use a file of such a version; null if it can, if need be by migrating it.</summary>
    public static string? Refuse(string version) => version.Length == 0 || KnownMigrations().Contains(version)
        ? null
        : $"The database of UmbracoKi was written by a newer version: it knows {version}. Install that version.";

    /// <summary>Whether a file of such a version needs no migration.</summary>
    public static bool IsCurrent(string version) => version == KnownMigrations().Max(StringComparer.Ordinal);

    /// <summary>The documents that ids were given out for and that are none of these any more, with their ids. For a file that is current.</summary>
    /// <param name="documents">Keys of all documents of the site.</param>
    public static IReadOnlyList<(Guid Document, int Id)> IdsWithoutDocument(string file, IReadOnlySet<Guid> documents)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT Document, Id FROM {IdConfiguration.Table} WHERE Language = '' ORDER BY Id";
        using var reader = command.ExecuteReader();
        var orphans = new List<(Guid, int)>();
        while (reader.Read())
        {
            if (reader.GetGuid(0) is var document && !documents.Contains(document))
            {
                orphans.Add((document, reader.GetInt32(1)));
            }
        }

        return orphans;
    }

    private static HashSet<string> KnownMigrations()
        => [.. typeof(StorageFile).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()];

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = StorageLocation.BusySeconds }.ConnectionString);
        connection.Open();
        return connection;
    }
}
