namespace UmbracoKi.Embedded.Doctor;

/// <summary>Something that must hold of Umbraco's rows and that no constraint of the schema ensures.</summary>
/// <param name="Sql">Gives what breaks it, a line each.</param>
internal sealed record RowRule(string Check, string What, string Advice, string Sql)
{
    private const string Document = "'C66BA18E-EAF3-4CFF-8A22-41B16D66A972'";
    private const string Media = "'B796F64C-1F99-4FFB-B886-4BF4BC011A9C'";
    private const string Named = "n.uniqueId || ' \"' || COALESCE(n.text, '') || '\"'";

    private const string SaveAgain = "Open it in the backoffice and save it again; if that fails, restore a backup from before.";
    private const string PublishAgain = "Publish it again in all its languages, or unpublish it; if that fails, restore a backup from before.";

    public static readonly IReadOnlyList<RowRule> All =
    [
        new("version-names", "Versions have no name; a full Umbraco does not start with such a database.",
            "Save the document again with a name in the default language; older versions can be removed by the version clean-up.",
            $"SELECT {Named}, 'version ' || v.id FROM umbracoContentVersion v JOIN umbracoNode n ON n.id = v.nodeId WHERE COALESCE(v.text, '') = ''"),
        new("whole-documents", "Documents lack a part of their rows.", "Restore a backup from before; what is left of them cannot be opened.",
            $"""
            SELECT {Named} FROM umbracoNode n LEFT JOIN umbracoContent c ON c.nodeId = n.id LEFT JOIN umbracoDocument d ON d.nodeId = n.id
            WHERE n.nodeObjectType = {Document} AND (c.nodeId IS NULL OR d.nodeId IS NULL)
            UNION ALL
            SELECT {Named} FROM umbracoContentVersion v JOIN umbracoDocument d ON d.nodeId = v.nodeId JOIN umbracoNode n ON n.id = v.nodeId
            WHERE NOT EXISTS (SELECT 1 FROM umbracoDocumentVersion x WHERE x.id = v.id)
            """),
        new("current-version", "Documents or media do not have exactly one current version.", "Restore a backup from before; Umbraco cannot say which of their texts counts.",
            $"""
            SELECT {Named} FROM umbracoContent c JOIN umbracoNode n ON n.id = c.nodeId
            WHERE n.nodeObjectType IN ({Document}, {Media})
              AND 1 <> (SELECT COUNT(*) FROM umbracoContentVersion v WHERE v.nodeId = c.nodeId AND v.current = 1)
            """),
        // A version stays marked when its document is unpublished as a whole; only the document's own mark says whether it is shown.
        new("published-version", "Documents are published without having exactly one published version.", PublishAgain,
            $"""
            SELECT {Named} FROM umbracoDocument d JOIN umbracoNode n ON n.id = d.nodeId
            WHERE (SELECT COUNT(*) FROM umbracoDocumentVersion p JOIN umbracoContentVersion v ON v.id = p.id WHERE v.nodeId = d.nodeId AND p.published = 1)
              NOT BETWEEN d.published AND 1
            """),
        new("published-languages", "Languages are marked published that the published version does not have, or the other way round.", PublishAgain,
            Differences(
                "SELECT x.nodeId, x.languageId FROM umbracoDocumentCultureVariation x JOIN umbracoDocument d ON d.nodeId = x.nodeId WHERE x.published = 1 AND d.published = 1",
                """
                SELECT v.nodeId, c.languageId FROM umbracoContentVersionCultureVariation c
                JOIN umbracoContentVersion v ON v.id = c.versionId JOIN umbracoDocumentVersion p ON p.id = v.id
                JOIN umbracoDocument d ON d.nodeId = v.nodeId WHERE p.published = 1 AND d.published = 1
                """)),
        new("available-languages", "Languages are marked as existing that the current version does not have, or the other way round.", SaveAgain,
            Differences(
                "SELECT nodeId, languageId FROM umbracoDocumentCultureVariation WHERE available = 1",
                """
                SELECT v.nodeId, c.languageId FROM umbracoContentVersionCultureVariation c
                JOIN umbracoContentVersion v ON v.id = c.versionId JOIN umbracoDocumentVersion p ON p.id = v.id WHERE v.current = 1
                """)),
        new("paths", "Documents or media do not stand where their path, level or bin mark says.", "Move each to another place and back; that writes the whole branch anew.",
            $"""
            SELECT {Named}, n.path, 'level ' || n.level FROM umbracoNode n LEFT JOIN umbracoNode p ON p.id = n.parentId
            WHERE n.nodeObjectType IN ({Document}, {Media})
              AND (p.id IS NULL OR n.path <> p.path || ',' || n.id OR n.level <> p.level + 1 OR n.trashed <> (n.path LIKE '-1,-20,%' OR n.path LIKE '-1,-21,%'))
            """),
        new("sibling-names", "Neighbours have the same name, so their addresses collide.", "Rename all but one of them.",
            $"""
            SELECT MIN(n.text), COUNT(*) || ' times below ' || n.parentId FROM umbracoNode n
            WHERE n.nodeObjectType IN ({Document}, {Media}) AND n.trashed = 0 GROUP BY n.nodeObjectType, n.parentId, n.text HAVING COUNT(*) > 1
            UNION ALL
            SELECT MIN(c.name), COUNT(*) || ' times below ' || n.parentId || ' in ' || MIN(l.languageISOCode)
            FROM umbracoContentVersionCultureVariation c JOIN umbracoContentVersion v ON v.id = c.versionId AND v.current = 1
            JOIN umbracoNode n ON n.id = v.nodeId JOIN umbracoLanguage l ON l.id = c.languageId
            WHERE n.nodeObjectType = {Document} AND n.trashed = 0 GROUP BY n.parentId, c.languageId, c.name HAVING COUNT(*) > 1
            """),
    ];

    public IEnumerable<Finding> Examine(DatabaseReading database)
    {
        var broken = database.Lines(Sql);
        return broken.Count == 0 ? [] : [Finding.Fault(Check, What, Advice, broken)];
    }

    private static string Differences(string one, string other) =>
        $"""
        SELECT DISTINCT {Named}, l.languageISOCode
        FROM (SELECT * FROM ({one} EXCEPT {other}) UNION ALL SELECT * FROM ({other} EXCEPT {one})) x
        JOIN umbracoNode n ON n.id = x.nodeId AND n.nodeObjectType = {Document} LEFT JOIN umbracoLanguage l ON l.id = x.languageId
        """;
}
