using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>Moves the values of a property between the default language and no language, in all versions of a type's content.</summary>
internal static class ValueMigration
{
    public static void ToCulture(UmbracoDbContext context, TypeProperty property, int defaultLanguage)
    {
        var (typeId, propertyId) = property;
        context.Database.ExecuteSql($"""
            DELETE FROM umbracoPropertyData
            WHERE propertyTypeId = {propertyId} AND languageId = {defaultLanguage} AND versionId IN (
                SELECT v.id FROM umbracoContentVersion v JOIN umbracoContent c ON c.nodeId = v.nodeId WHERE c.contentTypeId = {typeId})
            """);
        context.Database.ExecuteSql($"""
            UPDATE umbracoPropertyData SET languageId = {defaultLanguage}
            WHERE propertyTypeId = {propertyId} AND languageId IS NULL AND versionId IN (
                SELECT v.id FROM umbracoContentVersion v JOIN umbracoContent c ON c.nodeId = v.nodeId WHERE c.contentTypeId = {typeId})
            """);
    }

    /// <remarks>The values of the languages stay beside the invariant one: should the property vary again, they are back.</remarks>
    public static void ToInvariant(UmbracoDbContext context, TypeProperty property, int defaultLanguage)
    {
        var (typeId, propertyId) = property;
        context.Database.ExecuteSql($"""
            DELETE FROM umbracoPropertyData
            WHERE propertyTypeId = {propertyId} AND languageId IS NULL AND versionId IN (
                SELECT v.id FROM umbracoContentVersion v JOIN umbracoContent c ON c.nodeId = v.nodeId WHERE c.contentTypeId = {typeId})
            """);
        context.Database.ExecuteSql($"""
            INSERT INTO umbracoPropertyData (versionId, propertyTypeId, languageId, segment, intValue, decimalValue, dateValue, varcharValue, textValue)
            SELECT d.versionId, d.propertyTypeId, NULL, d.segment, d.intValue, d.decimalValue, d.dateValue, d.varcharValue, d.textValue
            FROM umbracoPropertyData d
            JOIN umbracoContentVersion v ON v.id = d.versionId
            JOIN umbracoContent c ON c.nodeId = v.nodeId
            WHERE d.propertyTypeId = {propertyId} AND d.languageId = {defaultLanguage} AND c.contentTypeId = {typeId}
            """);
    }

    /// <summary>Deletes what the content of a type holds of a property the type no longer has.</summary>
    public static void Delete(UmbracoDbContext context, TypeProperty property)
    {
        var (typeId, propertyId) = property;
        context.Database.ExecuteSql($"""
            DELETE FROM umbracoPropertyData
            WHERE propertyTypeId = {propertyId} AND versionId IN (
                SELECT v.id FROM umbracoContentVersion v JOIN umbracoContent c ON c.nodeId = v.nodeId WHERE c.contentTypeId = {typeId})
            """);
        context.Database.ExecuteSql($"""
            DELETE FROM cmsTagRelationship
            WHERE propertyTypeId = {propertyId} AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {typeId})
            """);
    }
}
