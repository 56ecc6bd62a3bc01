using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.ContentData;

/// <summary>Removes the rows that documents and media have alike, in an order the foreign keys allow.</summary>
internal static class ContentDeletion
{
    // {0} is the id of the node, {1} its key.
    private static readonly string[] Statements =
    [
        "DELETE FROM umbracoUserStartNode WHERE startNode = {0}",
        "DELETE FROM umbracoUser2NodeNotify WHERE nodeId = {0}",
        "DELETE FROM umbracoUserGroup2GranularPermission WHERE uniqueId = {1}",
        "DELETE FROM umbracoRelation WHERE parentId = {0}",
        "DELETE FROM umbracoRelation WHERE childId = {0}",
        "DELETE FROM cmsTagRelationship WHERE nodeId = {0}",
        "DELETE FROM cmsContentNu WHERE nodeId = {0}",
        "DELETE FROM umbracoPropertyData WHERE versionId IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoContentVersionCultureVariation WHERE versionId IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoContentVersion WHERE nodeId = {0}",
        "DELETE FROM umbracoContent WHERE nodeId = {0}",
        "DELETE FROM umbracoNode WHERE id = {0}",
    ];

    /// <param name="own">Statements for the rows only this kind of content has, with {0} for the id and {1} for the key. They run first.</param>
    public static void Delete(UmbracoDbContext database, int nodeId, Guid key, IEnumerable<string> own)
    {
        foreach (var statement in own.Concat(Statements))
        {
            database.Database.ExecuteSqlRaw(statement, nodeId, key);
        }
    }

    /// <summary>Deletes versions. The rows only this kind of content has are gone already.</summary>
    public static void DeleteVersions(UmbracoDbContext database, int[] versionIds)
    {
        database.Set<PropertyDataRow>().Where(r => EF.Parameter(versionIds).Contains(r.VersionId)).ExecuteDelete();
        database.Set<ContentVersionCultureVariationRow>().Where(r => EF.Parameter(versionIds).Contains(r.VersionId)).ExecuteDelete();
        database.Set<ContentVersionRow>().Where(r => EF.Parameter(versionIds).Contains(r.Id)).ExecuteDelete();
    }
}
