using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Where the SQLite file is and how it is opened. With another engine only its place counts: the site's other files lie around it.</summary>
internal sealed class DatabaseFile(IOptions<EmbeddedUmbracoOptions> options, IHostEnvironment environment)
{
    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.DatabasePath, environment.ContentRootPath);

    public string ConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = true,
        DefaultTimeout = (int)Math.Ceiling(options.Value.WriteTimeout.TotalSeconds),
    }.ConnectionString;
}
