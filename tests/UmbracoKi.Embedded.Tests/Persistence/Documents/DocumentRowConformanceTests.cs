using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

/// <summary>The operations of the recorded session, done again through the same services, leave the rows a full Umbraco left.</summary>
public sealed class DocumentRowConformanceTests
{
    [SharedFact]
    public async Task Creating_and_publishing_culture_by_culture_leaves_the_recorded_rows()
    {
        await using var site = await ReferenceSite.StartAsync();

        var copy = await site.CreateAsync(ReferenceSite.Document(101), ("de-DE", "Enkelin"), ("uk-UA", "Онука"));
        await site.PublishAsync(copy, "de-DE");
        await site.PublishAsync(copy, "de-DE", "uk-UA");

        var recorded = RowsOf(site, ReferenceSite.Document(103)).Select(r => r.Replace("'Enkel'", "'Enkelin'").Replace("'Онук'", "'Онука'"));
        RowsOf(site, copy).ShouldBe(recorded);
    }

    [SharedFact]
    public async Task A_draft_leaves_the_recorded_rows()
    {
        await using var site = await ReferenceSite.StartAsync();

        var copy = await site.CreateAsync(null, ("de-DE", "Entwürfe"));

        RowsOf(site, copy).ShouldBe(RowsOf(site, ReferenceSite.Document(120)).Select(r => r.Replace("'Entwurf'", "'Entwürfe'")));
    }

    [SharedFact]
    public async Task A_trashed_document_leaves_the_recorded_rows()
    {
        await using var site = await ReferenceSite.StartAsync();

        var copy = await site.CreateAsync(null, ("de-DE", "Abfall"));
        site.Contents.MoveToRecycleBin(site.Contents.GetById(copy)!).Success.ShouldBeTrue();

        // The recorded one had no title.
        RowsOf(site, copy).Where(r => !r.StartsWith("1 | 55 |", StringComparison.Ordinal))
            .ShouldBe(RowsOf(site, ReferenceSite.Document(121)).Select(r => r.Replace("'Müll'", "'Abfall'")));
        site.Contents.GetById(copy)!.Path.ShouldBe($"-1,-20,{site.Contents.GetById(copy)!.Id}");
    }

    [SharedFact]
    public async Task Keys_are_upper_case_and_dates_are_umbracos()
    {
        await using var site = await ReferenceSite.StartAsync();

        var key = await site.CreateAsync(null, ("de-DE", "Schreibweise"));

        var node = site.Rows($"umbracoNode WHERE uniqueId = '{key.ToString().ToUpperInvariant()}'", "uniqueId", "nodeObjectType", "createDate").ShouldHaveSingleItem();
        node.ShouldMatch(@"^'[0-9A-F-]{36}' \| '[0-9A-F-]{36}' \| '\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,7})?'$");
    }

    /// <summary>All rows of a document but for ids, keys and dates; of dates, which are the same as which.</summary>
    private static string[] RowsOf(ReferenceSite site, Guid key)
    {
        var node = $"(SELECT id FROM umbracoNode WHERE uniqueId = '{key.ToString().ToUpperInvariant()}')";
        var version = $"(SELECT count(*) FROM umbracoContentVersion o WHERE o.nodeId = {node} AND o.id <= v.id)";
        var sameDate = $"(SELECT count(*) FROM umbracoContentVersion o WHERE o.nodeId = {node} AND o.id < v.id AND o.versionDate = v.versionDate)";
        return
        [
            .. site.Rows($"umbracoNode WHERE id = {node}", "parentId", "level", "trashed", "nodeUser", "text", "nodeObjectType"),
            .. site.Rows($"umbracoContent WHERE nodeId = {node}", "contentTypeId"),
            .. site.Rows($"umbracoDocument WHERE nodeId = {node}", "published", "edited"),
            .. site.Rows(
                $"umbracoContentVersion v JOIN umbracoDocumentVersion d ON d.id = v.id WHERE v.nodeId = {node} ORDER BY v.id",
                "=" + version, "=" + sameDate, "userId", "current", "text", "preventCleanup", "templateId", "published"),
            .. site.Rows(
                $"umbracoContentVersionCultureVariation c JOIN umbracoContentVersion v ON v.id = c.versionId WHERE v.nodeId = {node} ORDER BY v.id, c.languageId",
                "=" + version, "=(c.date = v.versionDate)", "languageId", "name", "=ifnull(c.availableUserId, 'NULL')"),
            .. site.Rows(
                $"umbracoPropertyData p JOIN umbracoContentVersion v ON v.id = p.versionId WHERE v.nodeId = {node} ORDER BY v.id, p.propertyTypeId, p.languageId",
                "=" + version, "propertyTypeId", "=ifnull(p.languageId, 'NULL')", "=ifnull(p.segment, 'NULL')",
                "=quote(intValue)", "=quote(decimalValue)", "=quote(dateValue)", "=quote(varcharValue)", "=quote(textValue)"),
            .. site.Rows($"umbracoDocumentCultureVariation WHERE nodeId = {node} ORDER BY languageId", "languageId", "edited", "available", "published", "name"),
        ];
    }
}
