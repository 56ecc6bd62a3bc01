using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Where the files of a site are. Nothing is opened or created.</summary>
/// <param name="ContentRoot">The folder of the site.</param>
/// <param name="Database">Umbraco's database; without such a file where its search index and its lock lie.</param>
/// <param name="Media">The folder of pictures and other uploads.</param>
/// <param name="Keys">The folder of data protection keys: what protects sign-in cookies and tokens.</param>
public sealed record SiteFiles(string ContentRoot, string Database, string Media, string Keys)
{
    /// <summary>The setting that says where the keys are, below the content root if relative; without it they are beside the database.</summary>
    public const string KeysSetting = $"{EmbeddedUmbracoOptions.SectionName}:DataProtectionKeysPath";

    /// <summary>The name of Umbraco's database in a backup.</summary>
    internal const string UmbracoPart = "umbraco";

    /// <value>
    /// Database and server, if Umbraco's database is on one; it has backups of its own then. Null if it is the file
    /// <see cref="Database"/>.
    /// </value>
    public string? DatabaseServer { get; init; }

    /// <summary>The full-text index. It is no part of a backup: the host makes it.</summary>
    public string SearchIndex => SearchIndexFile.PathFor(Database);

    /// <exception cref="OptionsValidationException">The configuration names no database that could be used.</exception>
    public static SiteFiles From(IConfiguration configuration, string contentRoot)
    {
        var options = new EmbeddedUmbracoOptions();
        configuration.GetSection(EmbeddedUmbracoOptions.SectionName).Bind(options);
        if (new EmbeddedUmbracoOptionsValidator().Validate(null, options) is { Failed: true } refusal)
        {
            throw new OptionsValidationException(EmbeddedUmbracoOptions.SectionName, typeof(EmbeddedUmbracoOptions), refusal.Failures);
        }

        var database = Path.GetFullPath(options.DatabasePath, contentRoot);
        return new SiteFiles(contentRoot, database, Path.Combine(contentRoot, "wwwroot", "media"), KeysOf(configuration, contentRoot, database))
        {
            DatabaseServer = options.Database.Provider == DatabaseProvider.SqlServer ? new SqlServerConnections(options.Database.ConnectionString!).Description : null,
        };
    }

    /// <summary>Where the host keeps its keys, and a backup finds them.</summary>
    internal static string KeysOf(IConfiguration configuration, string contentRoot, string database) =>
        configuration[KeysSetting] is { Length: > 0 } keys ? Path.GetFullPath(keys, contentRoot) : Path.Combine(Path.GetDirectoryName(database)!, "Keys");

    /// <summary>What of it a backup holds: Umbraco's database first if it is a file, and media after it, so that what the database speaks of is there.</summary>
    /// <param name="more">Further databases. They are copied after Umbraco's: an id that was given out must not be given again.</param>
    public IReadOnlyList<SitePart> Parts(IEnumerable<SitePart> more)
    {
        SitePart[] umbraco = DatabaseServer is null ? [new DatabasePart(UmbracoPart, Database, ReadVersion, RefuseVersion)] : [];
        return [.. umbraco, .. more, new FolderPart("media", Media), new FolderPart("keys", Keys)];
    }

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
