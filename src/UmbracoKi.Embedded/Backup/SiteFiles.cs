using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Where the files of a site are. Nothing is opened or created.</summary>
/// <param name="ContentRoot">The folder of the site.</param>
/// <param name="Database">Umbraco's database.</param>
/// <param name="Media">The folder of pictures and other uploads.</param>
/// <param name="Keys">The folder of data protection keys: what protects sign-in cookies and tokens.</param>
public sealed record SiteFiles(string ContentRoot, string Database, string Media, string Keys)
{
    /// <summary>The setting that says where the keys are, below the content root if relative; without it they are beside the database.</summary>
    public const string KeysSetting = $"{EmbeddedUmbracoOptions.SectionName}:DataProtectionKeysPath";

    /// <summary>The full-text index. It is no part of a backup: the host makes it.</summary>
    public string SearchIndex => SearchIndexFile.PathFor(Database);

    public static SiteFiles From(IConfiguration configuration, string contentRoot)
    {
        var options = new EmbeddedUmbracoOptions();
        configuration.GetSection(EmbeddedUmbracoOptions.SectionName).Bind(options);
        var database = Path.GetFullPath(options.DatabasePath, contentRoot);
        return new SiteFiles(contentRoot, database, Path.Combine(contentRoot, "wwwroot", "media"), KeysOf(configuration, contentRoot, database));
    }

    /// <summary>Where the host keeps its keys, and a backup finds them.</summary>
    internal static string KeysOf(IConfiguration configuration, string contentRoot, string database) =>
        configuration[KeysSetting] is { Length: > 0 } keys ? Path.GetFullPath(keys, contentRoot) : Path.Combine(Path.GetDirectoryName(database)!, "Keys");

    /// <summary>What of it a backup holds: Umbraco's database first, and media after it, so that what the database speaks of is there.</summary>
    /// <param name="more">Further databases. They are copied after Umbraco's: an id that was given out must not be given again.</param>
    public IReadOnlyList<SitePart> Parts(IEnumerable<SitePart> more)
        => [new DatabasePart("umbraco", Database, ReadVersion, RefuseVersion), .. more, new FolderPart("media", Media), new FolderPart("keys", Keys)];

    private static string ReadVersion(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        return new UmbracoDatabaseSchema(TimeProvider.System).Inspect(connection) switch
        {
            DatabaseState.Current => MigrationStates.Core,
            DatabaseState.Older older => older.FoundState,
            DatabaseState.Newer newer => newer.FoundState,
            DatabaseState.Unknown { FoundState: { } found } => found,
            _ => throw new BackupException($"'{file}' holds no Umbraco database. Start the site once, or check {EmbeddedUmbracoOptions.SectionName}:DatabasePath."),
        };
    }

    private static string? RefuseVersion(string version) => MigrationStates.Same(version, MigrationStates.Core)
        ? null
        : $"Its Umbraco database is of another version ({version}); this program knows 17.0 ({MigrationStates.Core}). Restore it with the program that wrote it.";
}
