using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>Moves the tags of a property between the default language and no language. Tags nobody uses any more stay.</summary>
internal static class TagMigration
{
    // Stands for no language where languages are compared; ids begin with 1.
    private const int Invariant = 0;

    /// <param name="from">Null for no language.</param>
    /// <param name="to">Null for no language.</param>
    public static void Move(UmbracoDbContext context, TypeProperty property, int? from, int? to)
    {
        var (typeId, propertyId) = property;
        var (source, target) = (from ?? Invariant, to ?? Invariant);
        Delete(context, property, target, isTarget: true);
        context.Database.ExecuteSql($"""
            INSERT INTO cmsTags ("group", languageId, tag)
            SELECT DISTINCT t."group", NULLIF({target}, {Invariant}), t.tag
            FROM cmsTagRelationship r
            JOIN cmsTags t ON t.id = r.tagId
            JOIN umbracoContent c ON c.nodeId = r.nodeId
            WHERE r.propertyTypeId = {propertyId} AND c.contentTypeId = {typeId} AND COALESCE(t.languageId, {Invariant}) = {source}
            AND NOT EXISTS (
                SELECT 1 FROM cmsTags o WHERE o."group" = t."group" AND o.tag = t.tag AND COALESCE(o.languageId, {Invariant}) = {target})
            """);
        context.Database.ExecuteSql($"""
            INSERT INTO cmsTagRelationship (nodeId, tagId, propertyTypeId)
            SELECT DISTINCT r.nodeId, o.id, r.propertyTypeId
            FROM cmsTagRelationship r
            JOIN cmsTags t ON t.id = r.tagId
            JOIN cmsTags o ON o."group" = t."group" AND o.tag = t.tag AND COALESCE(o.languageId, {Invariant}) = {target}
            JOIN umbracoContent c ON c.nodeId = r.nodeId
            WHERE r.propertyTypeId = {propertyId} AND c.contentTypeId = {typeId} AND COALESCE(t.languageId, {Invariant}) = {source}
            """);
        Delete(context, property, target, isTarget: false);
    }

    private static void Delete(UmbracoDbContext context, TypeProperty property, int target, bool isTarget)
        => context.Database.ExecuteSql($"""
            DELETE FROM cmsTagRelationship
            WHERE propertyTypeId = {property.PropertyId}
            AND nodeId IN (SELECT nodeId FROM umbracoContent WHERE contentTypeId = {property.TypeId})
            AND tagId IN (
                SELECT id FROM cmsTags
                WHERE CASE WHEN COALESCE(languageId, {Invariant}) = {target} THEN 1 ELSE 0 END = {(isTarget ? 1 : 0)})
            """);
}
