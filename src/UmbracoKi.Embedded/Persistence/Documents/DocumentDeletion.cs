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
        "DELETE FROM umbracoAccessRule WHERE accessId IN (SELECT id FROM umbracoAccess WHERE nodeId = {0} OR loginNodeId = {0} OR noAccessNodeId = {0})",
        "DELETE FROM umbracoAccess WHERE nodeId = {0} OR loginNodeId = {0} OR noAccessNodeId = {0}",
        "DELETE FROM umbracoDomain WHERE domainRootStructureID = {0}",
        "DELETE FROM umbracoRedirectUrl WHERE contentKey = {1}",
        "DELETE FROM umbracoDocumentUrl WHERE uniqueId = {1}",
        "DELETE FROM umbracoContentSchedule WHERE nodeId = {0}",
        "DELETE FROM umbracoDocumentCultureVariation WHERE nodeId = {0}",
        "DELETE FROM umbracoDocumentVersion WHERE id IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
        "DELETE FROM umbracoDocument WHERE nodeId = {0}",
    ];

    /// <summary>Deletes one document. Documents below it must be gone already.</summary>
    public static void Delete(UmbracoDbContext database, int documentId, Guid key) => ContentDeletion.Delete(database, documentId, key, Statements);

    /// <summary>Deletes versions of the history. The caller has made sure that none is current or published.</summary>
    public static void DeleteVersions(UmbracoDbContext database, int[] versionIds)
    {
        if (versionIds.Length == 0)
        {
            return;
        }

        database.Set<DocumentVersionRow>().Where(r => EF.Parameter(versionIds).Contains(r.Id)).ExecuteDelete();
        ContentDeletion.DeleteVersions(database, versionIds);
    }
}
