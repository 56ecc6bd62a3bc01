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
        "DELETE FROM umbracoMediaVersion WHERE id IN (SELECT id FROM umbracoContentVersion WHERE nodeId = {0})",
    ];

    /// <summary>Deletes one medium. Media below it must be gone already.</summary>
    public static void Delete(UmbracoDbContext database, int mediaId, Guid key) => ContentDeletion.Delete(database, mediaId, key, Statements);

    /// <summary>Deletes versions of the history. The caller has made sure that none is current.</summary>
    public static void DeleteVersions(UmbracoDbContext database, int[] versionIds)
    {
        if (versionIds.Length == 0)
        {
            return;
        }

        database.Set<MediaVersionRow>().Where(r => EF.Parameter(versionIds).Contains(r.Id)).ExecuteDelete();
        ContentDeletion.DeleteVersions(database, versionIds);
    }
}
