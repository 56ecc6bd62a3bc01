using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Reads user groups with their sections, languages and permissions.</summary>
internal sealed class UserGroupReader(IShortStringHelper strings)
{
    public IReadOnlyList<IUserGroup> Read(UmbracoDbContext context, IQueryable<UserGroupRow> groups)
    {
        var rows = groups.OrderBy(g => g.Id).ToList();
        var ids = rows.Select(g => g.Id).ToList();
        var keys = rows.Select(g => g.Key).ToList();
        var members = context.Set<UserMembershipRow>().Where(m => ids.Contains(m.GroupId)).ToLookup(m => m.GroupId);
        var sections = context.Set<GroupSectionRow>().Where(s => ids.Contains(s.GroupId)).ToLookup(s => s.GroupId, s => s.Section);
        var languages = context.Set<GroupLanguageRow>().Where(l => ids.Contains(l.GroupId)).ToLookup(l => l.GroupId, l => l.LanguageId);
        var permissions = context.Set<GroupPermissionRow>().Where(p => keys.Contains(p.GroupKey)).ToLookup(p => p.GroupKey, p => p.Permission);
        var granular = context.Set<GroupNodePermissionRow>().Where(p => keys.Contains(p.GroupKey)).ToLookup(p => p.GroupKey, ToGranular);
        return [.. rows.Select(row => Fill(
            new UserGroup(strings, members[row.Id].Count(), row.Alias, row.Name, row.Icon),
            row, sections[row.Id], languages[row.Id], permissions[row.Key], granular[row.Key]))];
    }

    private static UserGroup Fill(
        UserGroup group, UserGroupRow row, IEnumerable<string> sections, IEnumerable<int> languages,
        IEnumerable<string> permissions, IEnumerable<IGranularPermission> granular)
    {
        group.Id = row.Id;
        group.Key = row.Key;
        group.CreateDate = row.CreateDate;
        group.UpdateDate = row.UpdateDate;
        group.HasAccessToAllLanguages = row.HasAccessToAllLanguages;
        group.StartContentId = row.StartContentId;
        group.StartMediaId = row.StartMediaId;
        group.Permissions = permissions.ToHashSet();
        group.GranularPermissions = granular.ToHashSet();
        foreach (var section in sections)
        {
            group.AddAllowedSection(section);
        }

        foreach (var languageId in languages)
        {
            group.AddAllowedLanguage(languageId);
        }

        group.ResetDirtyProperties(false);
        return group;
    }

    private static IGranularPermission ToGranular(GroupNodePermissionRow row) => (row.Context, row.NodeKey) switch
    {
        (DocumentGranularPermission.ContextType, { } key) => new DocumentGranularPermission { Key = key, Permission = row.Permission },
        (DocumentPropertyValueGranularPermission.ContextType, { } key) => new DocumentPropertyValueGranularPermission { Key = key, Permission = row.Permission },
        _ => new UnknownTypeGranularPermission { Context = row.Context, Permission = row.Permission },
    };
}
