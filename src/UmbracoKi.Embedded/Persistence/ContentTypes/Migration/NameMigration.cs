using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>Gives documents whose type begins to vary by culture their name in the default language.</summary>
/// <remarks>
/// The other way there is nothing to do: the invariant name is always that of the default language. The names of all
/// languages stay, so that a type that varies again finds them.
/// </remarks>
internal static class NameMigration
{
    public static void ToCulture(UmbracoDbContext context, int typeId, int defaultLanguage)
    {
        NameVersions(context, typeId, defaultLanguage);
        AddDefaultState(context, typeId, defaultLanguage);
        ReviveDraftNames(context, typeId, defaultLanguage);
        ReviveOtherStates(context, typeId, defaultLanguage);
    }

    private static void NameVersions(UmbracoDbContext context, int typeId, int defaultLanguage)
    {
        context.Database.ExecuteSql($"""
            DELETE FROM umbracoContentVersionCultureVariation
            WHERE languageId = {defaultLanguage} AND versionId IN (
                SELECT v.id FROM umbracoContentVersion v JOIN umbracoContent c ON c.nodeId = v.nodeId WHERE c.contentTypeId = {typeId})
            """);
        context.Database.ExecuteSql($"""
            INSERT INTO umbracoContentVersionCultureVariation (versionId, languageId, name, "date", availableUserId)
            SELECT v.id, {defaultLanguage}, COALESCE(v."text", ''), v.versionDate, v.userId
            FROM umbracoContentVersion v
            JOIN umbracoContent c ON c.nodeId = v.nodeId
            WHERE c.contentTypeId = {typeId}
            """);
    }

    private static void AddDefaultState(UmbracoDbContext context, int typeId, int defaultLanguage)
    {
        context.Database.ExecuteSql($"""
            DELETE FROM umbracoDocumentCultureVariation
            WHERE languageId = {defaultLanguage} AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {typeId})
            """);
        context.Database.ExecuteSql($"""
            INSERT INTO umbracoDocumentCultureVariation (nodeId, languageId, edited, available, published, name)
            SELECT d.nodeId, {defaultLanguage}, d.edited, 1, d.published, n."text"
            FROM umbracoDocument d
            JOIN umbracoNode n ON n.id = d.nodeId
            JOIN umbracoContent c ON c.nodeId = d.nodeId
            WHERE c.contentTypeId = {typeId}
            """);
    }

    /// <summary>
    /// Publishing an invariant document leaves the names of an earlier time on the published version and begins a draft
    /// without them. What is published in a language must be there to be edited.
    /// </summary>
    private static void ReviveDraftNames(UmbracoDbContext context, int typeId, int defaultLanguage) => context.Database.ExecuteSql($"""
        INSERT INTO umbracoContentVersionCultureVariation (versionId, languageId, name, "date", availableUserId)
        SELECT draft.id, n.languageId, n.name, n."date", n.availableUserId
        FROM umbracoContentVersion draft
        JOIN umbracoContent c ON c.nodeId = draft.nodeId
        JOIN umbracoDocument d ON d.nodeId = draft.nodeId AND d.published = 1
        JOIN umbracoContentVersion v ON v.nodeId = draft.nodeId
        JOIN umbracoDocumentVersion dv ON dv.id = v.id AND dv.published = 1
        JOIN umbracoContentVersionCultureVariation n ON n.versionId = v.id
        WHERE c.contentTypeId = {typeId} AND draft."current" = 1 AND n.languageId <> {defaultLanguage}
        AND NOT EXISTS (
            SELECT 1 FROM umbracoContentVersionCultureVariation o WHERE o.versionId = draft.id AND o.languageId = n.languageId)
        """);

    /// <summary>
    /// Languages of an earlier time when the type varied come back as far as their names are still there: while it did
    /// not, versions without them may have been written and published.
    /// </summary>
    private static void ReviveOtherStates(UmbracoDbContext context, int typeId, int defaultLanguage)
    {
        context.Database.ExecuteSql($"""
            UPDATE umbracoDocumentCultureVariation SET
                available = CASE WHEN EXISTS (
                    SELECT 1 FROM umbracoContentVersion v
                    JOIN umbracoContentVersionCultureVariation n ON n.versionId = v.id
                    WHERE v.nodeId = umbracoDocumentCultureVariation.nodeId AND v."current" = 1
                    AND n.languageId = umbracoDocumentCultureVariation.languageId) THEN 1 ELSE 0 END,
                published = CASE WHEN EXISTS (
                    SELECT 1 FROM umbracoContentVersion v
                    JOIN umbracoDocument d ON d.nodeId = v.nodeId AND d.published = 1
                    JOIN umbracoDocumentVersion dv ON dv.id = v.id AND dv.published = 1
                    JOIN umbracoContentVersionCultureVariation n ON n.versionId = v.id
                    WHERE v.nodeId = umbracoDocumentCultureVariation.nodeId
                    AND n.languageId = umbracoDocumentCultureVariation.languageId) THEN 1 ELSE 0 END
            WHERE languageId <> {defaultLanguage} AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {typeId})
            """);
        context.Database.ExecuteSql($"""
            DELETE FROM umbracoDocumentCultureVariation
            WHERE available = 0 AND published = 0 AND languageId <> {defaultLanguage}
            AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {typeId})
            """);
    }
}
