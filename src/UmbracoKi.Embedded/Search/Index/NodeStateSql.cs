namespace UmbracoKi.Embedded.Search.Index;

/// <summary>How the states of documents and media are asked for. <c>@given</c> is a JSON array of ids.</summary>
/// <param name="All">
/// Columns: id, key, whether it is a document, type id, type key, path, whether it is trashed, name, stamp. The stamp differs whenever
/// place, versions or languages do.
/// </param>
/// <param name="ByIds">To be appended: only these.</param>
/// <param name="Branches">To be appended: only these and what is below them.</param>
/// <param name="OfTypes">To be appended: only of these types.</param>
internal sealed record NodeStateSql(string All, string ByIds, string Branches, string OfTypes)
{
    private const string Documents = "C66BA18E-EAF3-4CFF-8A22-41B16D66A972";
    private const string Media = "B796F64C-1F99-4FFB-B886-4BF4BC011A9C";

    private const string From =
        $"""
        FROM umbracoNode n JOIN umbracoContent c ON c.nodeId = n.id JOIN umbracoNode t ON t.id = c.contentTypeId
        WHERE n.nodeObjectType IN ('{Documents}', '{Media}')
        """;

    public static readonly NodeStateSql Sqlite = new(
        $"""
        SELECT n.id, n.uniqueId, n.nodeObjectType = '{Documents}', c.contentTypeId, t.uniqueId, n.path, n.trashed, COALESCE(n.text, ''),
          n.path || '/' || n.trashed || '/' || c.contentTypeId
          || '/' || COALESCE((SELECT v.id || '@' || v.versionDate FROM umbracoContentVersion v WHERE v.nodeId = n.id AND v.current = 1 ORDER BY v.id DESC LIMIT 1), '')
          || '/' || COALESCE((SELECT v.id FROM umbracoContentVersion v JOIN umbracoDocumentVersion p ON p.id = v.id
                              WHERE v.nodeId = n.id AND p.published = 1 ORDER BY v.id DESC LIMIT 1), '')
          || '/' || COALESCE((SELECT group_concat(x.state, ',') FROM
               (SELECT languageId || ':' || available || published || edited AS state FROM umbracoDocumentCultureVariation WHERE nodeId = n.id ORDER BY languageId) x), '')
        {From}
        """,
        "AND n.id IN (SELECT value FROM json_each(@given))",
        "AND EXISTS (SELECT 1 FROM json_each(@given) g WHERE instr(n.path || ',', ',' || g.value || ',') > 0)",
        "AND c.contentTypeId IN (SELECT value FROM json_each(@given))");

    public static readonly NodeStateSql SqlServer = new(
        $"""
        SELECT n.id, n.uniqueId, CAST(CASE WHEN n.nodeObjectType = '{Documents}' THEN 1 ELSE 0 END AS bit), c.contentTypeId, t.uniqueId, n.path, n.trashed, COALESCE(n.text, ''),
          CONCAT(n.path, '/', n.trashed, '/', c.contentTypeId,
            '/', (SELECT TOP (1) CONCAT(v.id, '@', CONVERT(nvarchar(30), v.versionDate, 126)) FROM umbracoContentVersion v WHERE v.nodeId = n.id AND v."current" = 1 ORDER BY v.id DESC),
            '/', (SELECT TOP (1) v.id FROM umbracoContentVersion v JOIN umbracoDocumentVersion p ON p.id = v.id
                  WHERE v.nodeId = n.id AND p.published = 1 ORDER BY v.id DESC),
            '/', (SELECT STRING_AGG(CONCAT(x.languageId, ':', x.available, x.published, x.edited), ',') WITHIN GROUP (ORDER BY x.languageId)
                  FROM umbracoDocumentCultureVariation x WHERE x.nodeId = n.id))
        {From}
        """,
        "AND n.id IN (SELECT g.id FROM OPENJSON(@given) WITH (id int '$') g)",
        "AND EXISTS (SELECT 1 FROM OPENJSON(@given) WITH (id int '$') g WHERE CHARINDEX(CONCAT(',', g.id, ','), CONCAT(n.path, ',')) > 0)",
        "AND c.contentTypeId IN (SELECT g.id FROM OPENJSON(@given) WITH (id int '$') g)");
}
