using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Backup;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>Looks a site over, beside a running host or without one. It changes nothing.</summary>
public static class SiteDoctor
{
    private const string Check = "database";

    private const string Documents = "SELECT uniqueId FROM umbracoNode WHERE nodeObjectType = 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972'";

    private const string Coverage =
        """
        SELECT n.uniqueId, COALESCE(n.text, ''), COALESCE(group_concat(l.languageISOCode), '')
        FROM umbracoNode n JOIN umbracoContent c ON c.nodeId = n.id JOIN cmsContentType t ON t.nodeId = c.contentTypeId
        LEFT JOIN umbracoDocumentCultureVariation v ON v.nodeId = n.id AND v.available = 1 LEFT JOIN umbracoLanguage l ON l.id = v.languageId
        WHERE n.nodeObjectType = 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972' AND n.trashed = 0 AND t.variations & 1
        GROUP BY n.id ORDER BY n.path
        """;

    public static Examination Examine(SiteFiles site, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        if (RestoreJournal.Of(site).Exists)
        {
            findings.Add(Finding.Fault("restore", "A restore was interrupted while it replaced files.", "Start the host or run restore again: the state before is put back first."));
        }

        findings.AddRange(DiskRoom.Examine(site));
        findings.AddRange(KeyRing.Examine(site.Keys));
        if (site.DatabaseServer is { } server)
        {
            findings.Add(Finding.Note(
                Check, $"Umbraco's database is on a server ({server}). Its rows, and whether media files fit them, are not examined.",
                "Have the server examine it (DBCC CHECKDB), and see that backups of it are made there."));
            return new Examination(findings, [], []);
        }

        if (!File.Exists(site.Database))
        {
            findings.Add(Finding.Fault(Check, $"There is no database at '{site.Database}'.", "Start the host once, or check EmbeddedUmbraco:DatabasePath and the folder the command runs in."));
            return new Examination(findings, [], []);
        }

        try
        {
            using var database = DatabaseReading.Open(site.Database);
            return ExamineDatabase(site, database, findings, cancellationToken);
        }
        catch (Exception failure) when (failure is SqliteException or UnreadableDatabaseException or DatabaseBusyException)
        {
            findings.Add(Finding.Fault(Check, $"The database cannot be read: {failure.Message}", "Stop the host, keep a copy of the file, and restore the last backup."));
            return new Examination(findings, [], []);
        }
    }

    private static Examination ExamineDatabase(SiteFiles site, DatabaseReading database, List<Finding> findings, CancellationToken cancellationToken)
    {
        var integrity = DatabaseIntegrity.Examine(database, "Umbraco").ToArray();
        findings.AddRange(integrity);
        if (Version(database) is { } version)
        {
            findings.Add(version);
            return new Examination(findings, [], []);
        }

        if (integrity.Any(finding => finding.Check == "integrity"))
        {
            return new Examination(findings, [], []);
        }

        foreach (var rule in RowRule.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(rule.Examine(database));
        }

        findings.AddRange(MediaFiles.Examine(database, site.Media));
        findings.AddRange(SearchFreshness.Examine(database, site.SearchIndex));
        return new Examination(
            findings,
            database.Rows(Documents, reader => Guid.Parse(reader.GetString(0))),
            database.Rows(Coverage, reader => new DocumentCoverage(
                Guid.Parse(reader.GetString(0)), reader.GetString(1), reader.GetString(2).Split(',', StringSplitOptions.RemoveEmptyEntries))));
    }

    private static Finding? Version(DatabaseReading database) => new UmbracoDatabaseSchema(TimeProvider.System).Inspect(database.Connection) switch
    {
        DatabaseState.Current => null,
        DatabaseState.Empty => Finding.Fault(Check, "The database is empty.", "Start the host once; it creates what is missing."),
        DatabaseState.Older older => Finding.Fault(Check, $"The database is of Umbraco {older.Version}.", "Open it once with a full Umbraco 17.0, which upgrades it."),
        DatabaseState.Newer newer => Finding.Fault(Check, $"The database is of Umbraco {newer.Version}: a full Umbraco has taken it over.", "Run it there, or restore a backup from before."),
        DatabaseState.Unknown unknown => Finding.Fault(Check, $"The database is not usable: {unknown.Reason}.", "Restore the last backup, or point EmbeddedUmbraco:DatabasePath to the right file."),
        var other => throw new NotSupportedException(other.GetType().Name),
    };
}
