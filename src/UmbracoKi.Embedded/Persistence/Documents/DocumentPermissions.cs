using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>What user groups may do with a single document, where that differs from what they may do in general.</summary>
internal static class DocumentPermissions
{
    private const string Context = "Umb.Document";

    public static EntityPermissionCollection Read(UmbracoDbContext database, int documentId)
    {
        var rows = database.Database.SqlQuery<GroupPermission>($"""
            SELECT g.id AS GroupId, p.permission AS Permission
            FROM umbracoUserGroup2GranularPermission p
            JOIN umbracoUserGroup g ON g."key" = p.userGroupKey
            JOIN umbracoNode n ON n.uniqueId = p.uniqueId
            WHERE n.id = {documentId} AND p.context = {Context}
            """);
        return new EntityPermissionCollection(rows.AsEnumerable()
            .GroupBy(r => r.GroupId)
            .Select(group => new EntityPermission(group.Key, documentId, group.Select(r => r.Permission).ToHashSet())));
    }

    /// <summary>Replaces the permissions of the groups the set names.</summary>
    public static void Replace(UmbracoDbContext database, EntityPermissionSet permissions)
    {
        foreach (var group in permissions.PermissionsSet)
        {
            database.Database.ExecuteSql($"""
                DELETE FROM umbracoUserGroup2GranularPermission
                WHERE context = {Context}
                  AND userGroupKey = (SELECT "key" FROM umbracoUserGroup WHERE id = {group.UserGroupId})
                  AND uniqueId = (SELECT uniqueId FROM umbracoNode WHERE id = {permissions.EntityId})
                """);
            foreach (var permission in group.AssignedPermissions)
            {
                Assign(database, permissions.EntityId, group.UserGroupId, permission);
            }
        }
    }

    public static void Assign(UmbracoDbContext database, int documentId, int groupId, string permission)
        => database.Database.ExecuteSql($"""
            INSERT INTO umbracoUserGroup2GranularPermission (userGroupKey, uniqueId, permission, context)
            SELECT g."key", n.uniqueId, {permission}, {Context} FROM umbracoUserGroup g, umbracoNode n
            WHERE g.id = {groupId} AND n.id = {documentId} AND NOT EXISTS (
                SELECT 1 FROM umbracoUserGroup2GranularPermission p
                WHERE p.userGroupKey = g."key" AND p.uniqueId = n.uniqueId AND p.permission = {permission} AND p.context = {Context})
            """);

    private sealed record GroupPermission(int GroupId, string Permission);
}
