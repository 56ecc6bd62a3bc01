using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Writes user groups with their sections, languages and permissions.</summary>
internal static class UserGroupWriter
{
    /// <summary>Inserts or updates the group and gives it its id.</summary>
    public static void Save(UmbracoDbContext context, IUserGroup group)
    {
        var row = ToRow(context, group);
        context.Update(row);
        context.SaveChanges();
        group.Id = row.Id;
        SaveParts(context, group);
    }

    public static void Delete(UmbracoDbContext context, IUserGroup group)
    {
        context.Set<UserMembershipRow>().Where(m => m.GroupId == group.Id).ExecuteDelete();
        DeleteParts(context, group);
        context.Set<UserGroupRow>().Where(g => g.Id == group.Id).ExecuteDelete();
    }

    /// <summary>Makes these users, and nobody else, members of the group.</summary>
    public static void SetMembers(UmbracoDbContext context, int groupId, IEnumerable<int> userIds)
    {
        context.Set<UserMembershipRow>().Where(m => m.GroupId == groupId).ExecuteDelete();
        context.AddRange(userIds.Distinct().Select(id => new UserMembershipRow { UserId = id, GroupId = groupId }));
        context.SaveChanges();
    }

    /// <summary>Gives a group permissions of its own for documents.</summary>
    /// <param name="replace">Whether permissions it had for these documents go.</param>
    public static void Grant(UmbracoDbContext context, Guid groupKey, IReadOnlyCollection<string> permissions, int[] nodeIds, bool replace)
    {
        var keys = context.Set<NodeRow>().Where(n => nodeIds.Contains(n.Id)).Select(n => (Guid?)n.Key).ToList();
        context.Set<GroupNodePermissionRow>()
            .Where(p => p.GroupKey == groupKey && p.Context == DocumentGranularPermission.ContextType && keys.Contains(p.NodeKey))
            .Where(p => replace || permissions.Contains(p.Permission))
            .ExecuteDelete();
        context.AddRange(keys.SelectMany(key => permissions.Select(permission => new GroupNodePermissionRow
        {
            GroupKey = groupKey, NodeKey = key, Permission = permission, Context = DocumentGranularPermission.ContextType,
        })));
        context.SaveChanges();
    }

    private static void SaveParts(UmbracoDbContext context, IUserGroup group)
    {
        DeleteParts(context, group);
        context.AddRange(group.AllowedSections.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(section => new GroupSectionRow { GroupId = group.Id, Section = section }));
        context.AddRange(group.AllowedLanguages.Distinct().Select(id => new GroupLanguageRow { GroupId = group.Id, LanguageId = id }));
        context.SaveChanges();
        context.InsertRows<GroupPermissionRow>([.. group.Permissions.Select(p => new GroupPermissionRow { GroupKey = group.Key, Permission = p })]);
        context.InsertRows<GroupNodePermissionRow>([.. group.GranularPermissions.Select(p => new GroupNodePermissionRow
        {
            GroupKey = group.Key, NodeKey = p.Key, Permission = p.Permission, Context = p.Context,
        })]);
    }

    private static void DeleteParts(UmbracoDbContext context, IUserGroup group)
    {
        context.Set<GroupSectionRow>().Where(s => s.GroupId == group.Id).ExecuteDelete();
        context.Set<GroupLanguageRow>().Where(l => l.GroupId == group.Id).ExecuteDelete();
        context.Set<GroupPermissionRow>().Where(p => p.GroupKey == group.Key).ExecuteDelete();
        context.Set<GroupNodePermissionRow>().Where(p => p.GroupKey == group.Key).ExecuteDelete();
    }

    private static UserGroupRow ToRow(UmbracoDbContext context, IUserGroup group) => new()
    {
        Id = group.Id,
        Key = group.Key,
        Alias = group.Alias,
        Name = group.Name ?? group.Alias,
        DefaultPermissions = context.Set<UserGroupRow>().Where(g => g.Id == group.Id).Select(g => g.DefaultPermissions).FirstOrDefault(),
        CreateDate = group.CreateDate,
        UpdateDate = group.UpdateDate,
        Icon = group.Icon,
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        StartContentId = group.StartContentId,
        StartMediaId = group.StartMediaId,
    };
}
