using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.ContentData;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>Removes media and versions with every row that refers to them, in an order the foreign keys allow.</summary>
internal static class MediaDeletion
{
    // {0} is the id of the medium's node, {1} its key.
    private static readonly string[] Statements =
    [
        "UPDATE umbracoUserGroup SET startMediaId = NULL WHERE startMediaId = {0}",
        "DELETE FROM umbracoUserStartNode WHERE startNode = {0}",
        "DELETE FROM umbracoUser2NodeNotify WHERE nodeId = {0}",
        "DELETE FROM umbracoUserGroup2GranularPermission WHERE uniqueId = {1}",
        "DELETE FROM umbracoRelation WHERE parentId = {0}",
        "DELETE FROM umbracoRelation WHERE childId = {0}",
        "DELETE FROM cmsTagRelationship WHERE nodeId = {0}",
        "DELETE FROM cmsContentNu WHERE nodeId = {0}",
        "DELETE FROM umbracoPropertyData WHERE versionId IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoContentVersionCultureVariation WHERE versionId IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoMediaVersion WHERE id IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoContentVersion WHERE nodeId = {0}",
        "DELETE FROM umbracoContent WHERE nodeId = {0}",
        "DELETE FROM umbracoNode WHERE id = {0}",
    ];

    /// <summary>Deletes one medium. Media below it must be gone already.</summary>
    public static void Delete(UmbracoDbContext database, int mediaId, Guid key)
    {
        foreach (var statement in Statements)
        {
            database.Database.ExecuteSqlRaw(statement, mediaId, key);
        }
    }

    /// <summary>Deletes versions of the history. The caller has made sure that none is current.</summary>
    public static void DeleteVersions(UmbracoDbContext database, int[] versionIds)
    {
        if (versionIds.Length == 0)
        {
            return;
        }

        database.Set<PropertyDataRow>().Where(r => EF.Parameter(versionIds).Contains(r.VersionId)).ExecuteDelete();
        database.Set<MediaVersionRow>().Where(r => EF.Parameter(versionIds).Contains(r.Id)).ExecuteDelete();
        database.Set<ContentVersionRow>().Where(r => EF.Parameter(versionIds).Contains(r.Id)).ExecuteDelete();
    }
}
