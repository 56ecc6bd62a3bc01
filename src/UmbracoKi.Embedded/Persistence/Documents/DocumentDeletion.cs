using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.ContentData;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Removes documents and versions with every row that refers to them, in an order the foreign keys allow.</summary>
internal static class DocumentDeletion
{
    // {0} is the id of the document's node, {1} its key.
    private static readonly string[] Statements =
    [
        "UPDATE umbracoUserGroup SET startContentId = NULL WHERE startContentId = {0}",
        "DELETE FROM umbracoUserStartNode WHERE startNode = {0}",
        "DELETE FROM umbracoUser2NodeNotify WHERE nodeId = {0}",
        "DELETE FROM umbracoUserGroup2GranularPermission WHERE uniqueId = {1}",
        "DELETE FROM umbracoAccessRule WHERE accessId IN (SELECT id FROM umbracoAccess WHERE nodeId = {0} OR loginNodeId = {0} OR noAccessNodeId = {0})",
        "DELETE FROM umbracoAccess WHERE nodeId = {0} OR loginNodeId = {0} OR noAccessNodeId = {0}",
        "DELETE FROM umbracoDomain WHERE domainRootStructureID = {0}",
        "DELETE FROM umbracoRedirectUrl WHERE contentKey = {1}",
        "DELETE FROM umbracoDocumentUrl WHERE uniqueId = {1}",
        "DELETE FROM umbracoRelation WHERE parentId = {0}",
        "DELETE FROM umbracoRelation WHERE childId = {0}",
        "DELETE FROM cmsTagRelationship WHERE nodeId = {0}",
        "DELETE FROM cmsContentNu WHERE nodeId = {0}",
        "DELETE FROM umbracoContentSchedule WHERE nodeId = {0}",
        "DELETE FROM umbracoDocumentCultureVariation WHERE nodeId = {0}",
        "DELETE FROM umbracoPropertyData WHERE versionId IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoContentVersionCultureVariation WHERE versionId IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoDocumentVersion WHERE id IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoContentVersion WHERE nodeId = {0}",
        "DELETE FROM umbracoDocument WHERE nodeId = {0}",
        "DELETE FROM umbracoContent WHERE nodeId = {0}",
        "DELETE FROM umbracoNode WHERE id = {0}",
    ];

    /// <summary>Deletes one document. Documents below it must be gone already.</summary>
    public static void Delete(UmbracoDbContext database, int documentId, Guid key)
    {
        foreach (var statement in Statements)
        {
            database.Database.ExecuteSqlRaw(statement, documentId, key);
        }
    }

    /// <summary>Deletes versions of the history. The caller has made sure that none is current or published.</summary>
    public static void DeleteVersions(UmbracoDbContext database, int[] versionIds)
    {
        if (versionIds.Length == 0)
        {
            return;
        }

        database.Set<PropertyDataRow>().Where(r => EF.Parameter(versionIds).Contains(r.VersionId)).ExecuteDelete();
        database.Set<ContentVersionCultureVariationRow>().Where(r => EF.Parameter(versionIds).Contains(r.VersionId)).ExecuteDelete();
        database.Set<DocumentVersionRow>().Where(r => EF.Parameter(versionIds).Contains(r.Id)).ExecuteDelete();
        database.Set<ContentVersionRow>().Where(r => EF.Parameter(versionIds).Contains(r.Id)).ExecuteDelete();
    }
}
