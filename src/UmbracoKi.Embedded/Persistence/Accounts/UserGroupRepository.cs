using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>User groups. Not cached: they change with users and languages, and are few.</summary>
internal sealed class UserGroupRepository(IScopedDatabase database, UserGroupReader reader, TimeProvider time) : IUserGroupRepository
{
    private static readonly RowMap<IUserGroup, UserGroupRow> Members = new RowMap<IUserGroup, UserGroupRow>()
        .Map(nameof(IUserGroup.Id), g => g.Id)
        .Map(nameof(IUserGroup.Key), g => g.Key)
        .Map(nameof(IUserGroup.Alias), g => g.Alias)
        .Map(nameof(IUserGroup.Name), g => g.Name)
        .Map(nameof(IUserGroup.HasAccessToAllLanguages), g => g.HasAccessToAllLanguages);

    private IQueryable<UserGroupRow> Rows => database.Reading.Set<UserGroupRow>();

    public IUserGroup? Get(int id) => Read(Rows.Where(g => g.Id == id)).SingleOrDefault();

    public IUserGroup? Get(string alias) => Read(Rows.Where(g => g.Alias == alias)).SingleOrDefault();

    public IEnumerable<IUserGroup> Get(IQuery<IUserGroup> query) => Read(Members.Apply(Rows, query));

    public IEnumerable<IUserGroup> GetMany(params int[]? ids)
        => Read(ids is { Length: > 0 } ? Rows.Where(g => ids.Contains(g.Id)) : Rows);

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias)
        => Read(Rows.Where(g => database.Reading.Set<GroupSectionRow>().Any(s => s.GroupId == g.Id && s.Section == sectionAlias)));

    public bool Exists(int id) => Rows.Any(g => g.Id == id);

    public int Count(IQuery<IUserGroup>? query) => Members.Apply(Rows, query).Count();

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds)
        => GetPermissions([.. GetMany(groupIds).Select(Umbraco.Extensions.UserGroupExtensions.ToReadOnlyGroup)], false, entityIds);

    /// <inheritdoc />
    /// <param name="nodeIds">None means every node a group has permissions of its own for.</param>
    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds)
    {
        var nodes = nodeIds.ToDictionary(id => id, KeyOf);
        var granted = new EntityPermissionCollection();
        foreach (var group in groups ?? throw new ArgumentNullException(nameof(groups)))
        {
            var own = group.GranularPermissions.OfType<INodeGranularPermission>()
                .Where(p => p.Context == DocumentGranularPermission.ContextType).ToLookup(p => p.Key, p => p.Permission);
            foreach (var (id, key) in nodes.Count > 0 ? nodes : own.Select(o => o.Key).ToDictionary(IdOf, k => (Guid?)k))
            {
                if (key is { } known && own.Contains(known))
                {
                    granted.Add(new EntityPermission(group.Id, id, own[known].ToHashSet(), false));
                }
                else if (fallbackToDefaultPermissions)
                {
                    granted.Add(new EntityPermission(group.Id, id, group.Permissions, true));
                }
            }
        }

        return granted;
    }

    public void Save(IUserGroup entity)
    {
        entity.UpdateDate = time.GetUtcNow().UtcDateTime;
        entity.CreateDate = entity.CreateDate == default ? entity.UpdateDate : entity.CreateDate;
        entity.Key = entity.Key == Guid.Empty ? Guid.NewGuid() : entity.Key;
        UserGroupWriter.Save(Changing(), entity);
        entity.ResetDirtyProperties();
    }

    public void Delete(IUserGroup entity) => UserGroupWriter.Delete(Changing(), entity);

    /// <inheritdoc />
    /// <param name="userIds">Null leaves the members as they are.</param>
    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is not null)
        {
            UserGroupWriter.SetMembers(Changing(), userGroup.Id, userIds);
        }
    }

    /// <inheritdoc />
    /// <param name="entityIds">None changes nothing.</param>
    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds)
        => UserGroupWriter.Grant(Changing(), KeyOfGroup(groupId), [.. permissions], entityIds, replace: true);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds)
        => UserGroupWriter.Grant(Changing(), KeyOfGroup(groupId), [permission], entityIds, replace: false);

    // Users hold their groups, so the cached users are outdated too.
    private UmbracoDbContext Changing()
    {
        var context = database.Writing;
        database.Scope.MarkChanged<IUserGroup>();
        return context;
    }

    private Guid KeyOfGroup(int id) => Rows.Where(g => g.Id == id).Select(g => g.Key).Single();

    private IReadOnlyList<IUserGroup> Read(IQueryable<UserGroupRow> rows) => reader.Read(database.Reading, rows);

    private Guid? KeyOf(int nodeId)
        => database.Reading.Set<NodeRow>().Where(n => n.Id == nodeId).Select(n => (Guid?)n.Key).SingleOrDefault();

    private int IdOf(Guid key) => database.Reading.Set<NodeRow>().Where(n => n.Key == key).Select(n => n.Id).Single();
}
