using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Where the embedded Umbraco keeps its data and how patient it is.</summary>
public sealed class EmbeddedUmbracoOptions
{
    public const string SectionName = "EmbeddedUmbraco";

    /// <value>
    /// The SQLite file, relative to the content root or absolute. The default is Umbraco's own place and name. With SQL Server
    /// there is no such file; its search index, its lock and the keys lie where they would with one.
    /// </value>
    [Required]
    public string DatabasePath { get; set; } = "umbraco/Data/Umbraco.sqlite.db";

    /// <value>Which database holds Umbraco's tables; SQLite by default.</value>
    public DatabaseOptions Database { get; set; } = new();

    /// <value>How long a change waits for another one that is being written. Between 1 second and 10 minutes; 30 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <value>How often due publications and expiries are looked for. Between 1 second and 1 hour; 10 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ScheduleInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <value>How often old versions and ended background operations are cleaned up. Between 1 minute and 1 day; 1 hour by default.</value>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan CleanupInterval { get; set; } = TimeSpan.FromHours(1);

    /// <value>Where discovery of composers, property editors and handlers starts; the program's assembly by default.</value>
    public Assembly? EntryAssembly { get; set; }
}
