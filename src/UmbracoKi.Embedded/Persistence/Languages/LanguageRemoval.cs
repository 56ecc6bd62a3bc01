using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.Languages;

/// <summary>Deletes a language with everything that was written in it.</summary>
internal static class LanguageRemoval
{
    public static void Run(UmbracoDbContext context, int id)
    {
        var database = context.Database;
        database.ExecuteSql($"UPDATE umbracoLanguage SET fallbackLanguageId = NULL WHERE fallbackLanguageId = {id}");
        database.ExecuteSql($"UPDATE umbracoDomain SET domainDefaultLanguage = NULL WHERE domainDefaultLanguage = {id}");
        database.ExecuteSql($"DELETE FROM cmsLanguageText WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoPropertyData WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoContentVersionCultureVariation WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoDocumentCultureVariation WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoContentSchedule WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoDocumentUrl WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM cmsTagRelationship WHERE tagId IN (SELECT id FROM cmsTags WHERE languageId = {id})");
        database.ExecuteSql($"DELETE FROM cmsTags WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoUserGroup2Language WHERE languageId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoLanguage WHERE id = {id}");
    }
}
