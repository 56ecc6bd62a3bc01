using System.Globalization;
using Microsoft.Data.Sqlite;

namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>Looks into a site's database from outside.</summary>
internal static class SiteDatabase
{
    private static readonly (string Meaning, string Sql)[] Rules =
    [
        ("a damaged page", "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
        ("a reference to nothing", "SELECT * FROM pragma_foreign_key_check"),
        ("a node that is half a document",
            """
            SELECT n.id FROM umbracoNode n LEFT JOIN umbracoContent c ON c.nodeId = n.id LEFT JOIN umbracoDocument d ON d.nodeId = n.id
            WHERE n.nodeObjectType = 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972' AND n.id > 0 AND (c.nodeId IS NULL OR d.nodeId IS NULL)
            """),
        ("a version that is half a document's",
            """
            SELECT v.id FROM umbracoContentVersion v JOIN umbracoDocument d ON d.nodeId = v.nodeId
            WHERE v.id NOT IN (SELECT id FROM umbracoDocumentVersion)
            """),
        ("a document without one current version",
            """
            SELECT nodeId FROM umbracoDocument d
            WHERE 1 <> (SELECT COUNT(*) FROM umbracoContentVersion v WHERE v.nodeId = d.nodeId AND v.current = 1)
            """),
        ("a document whose state is not that of its versions",
            """
            SELECT nodeId FROM umbracoDocument d WHERE published <>
              (SELECT COUNT(*) FROM umbracoDocumentVersion p JOIN umbracoContentVersion v ON v.id = p.id WHERE v.nodeId = d.nodeId AND p.published = 1)
            """),
        ("a culture published in name only, or in fact only", Differences(
            "SELECT nodeId, languageId FROM umbracoDocumentCultureVariation WHERE published = 1",
            """
            SELECT v.nodeId, c.languageId FROM umbracoContentVersionCultureVariation c
            JOIN umbracoContentVersion v ON v.id = c.versionId JOIN umbracoDocumentVersion p ON p.id = v.id WHERE p.published = 1
            """)),
        ("a culture available in name only, or in fact only", Differences(
            "SELECT nodeId, languageId FROM umbracoDocumentCultureVariation WHERE available = 1",
            """
            SELECT v.nodeId, c.languageId FROM umbracoContentVersionCultureVariation c
            JOIN umbracoContentVersion v ON v.id = c.versionId WHERE v.current = 1
            """)),
        ("a document published in a part of its cultures",
            """
            SELECT nodeId FROM umbracoDocumentCultureVariation WHERE available = 1
            GROUP BY nodeId HAVING SUM(published) NOT IN (0, COUNT(*))
            """),
        ("a published value that is not the edited one", Differences(Values("p.published = 1"), Values("v.current = 1"))),
    ];

    /// <summary>
    /// What does not fit together, in a copy of the file as the last process left it: the original, with its
    /// write-ahead log, is left to the next process to recover. Empty when every document is whole.
    /// </summary>
    /// <remarks>Holds for documents that are created, saved and published in all their cultures, as the sample content is.</remarks>
    public static IReadOnlyList<string> Contradictions(string path)
    {
        using var copy = new TemporaryFolder();
        var copied = Path.Combine(copy.Path, "copy.db");
        File.Copy(path, copied);
        if (File.Exists(path + "-wal"))
        {
            File.Copy(path + "-wal", copied + "-wal");
        }

        return [.. Rules.SelectMany(rule => Rows(copied, rule.Sql).Select(row => $"{rule.Meaning}: {row}"))];
    }

    /// <summary>How many documents have been created, plus how many published; 0 while there is no such table yet.</summary>
    public static int StepsDone(string path)
    {
        try
        {
            return File.Exists(path) ? Number(path, "SELECT COUNT(*) + COALESCE(SUM(published), 0) FROM umbracoDocument") : 0;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    public static int Number(string path, string sql) => int.Parse(Rows(path, sql).Single(), CultureInfo.InvariantCulture);

    public static IReadOnlyList<string> Rows(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static string Values(string version) =>
        $"""
        SELECT v.nodeId, x.propertyTypeId, x.languageId, x.intValue, x.decimalValue, x.dateValue, x.varcharValue, x.textValue
        FROM umbracoPropertyData x JOIN umbracoContentVersion v ON v.id = x.versionId JOIN umbracoDocumentVersion p ON p.id = v.id
        JOIN umbracoDocument d ON d.nodeId = v.nodeId WHERE d.published = 1 AND {version}
        """;

    private static string Differences(string one, string other) =>
        $"SELECT * FROM ({one} EXCEPT {other}) UNION ALL SELECT * FROM ({other} EXCEPT {one})";
}
