using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>Lets what is scheduled for documents follow their names.</summary>
/// <remarks>
/// A full Umbraco leaves these rows. It then cannot publish a schedule without language of a document that has become
/// varying, and publishes a document that has become invariant when only its translation was due.
/// </remarks>
internal static class ScheduleMigration
{
    public static void ToCulture(UmbracoDbContext context, int typeId, int defaultLanguage)
        => context.Database.ExecuteSql($"""
            UPDATE umbracoContentSchedule SET languageId = {defaultLanguage}
            WHERE languageId IS NULL AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {typeId})
            """);

    public static void ToInvariant(UmbracoDbContext context, int typeId, int defaultLanguage)
    {
        context.Database.ExecuteSql($"""
            DELETE FROM umbracoContentSchedule
            WHERE languageId <> {defaultLanguage} AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {typeId})
            """);
        context.Database.ExecuteSql($"""
            UPDATE umbracoContentSchedule SET languageId = NULL
            WHERE languageId = {defaultLanguage} AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {typeId})
            """);
    }
}
