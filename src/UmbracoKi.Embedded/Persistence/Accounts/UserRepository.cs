using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Backoffice users. Those asked for by id or key, as on every save, come from a set read once.</summary>
internal sealed class UserRepository(
    AppCaches caches, IScopedDatabase database, CommitCounter commits, UserMapping mapping, UserSessions sessions, TimeProvider time) : IUserRepository
{
    private readonly FullSetCache<IUser> _cache = new(caches, database, commits, typeof(IUserGroup), typeof(ILanguage));

    private IQueryable<UserRow> Rows => database.Reading.Set<UserRow>();

    public IUser? Get(Guid id) => _cache.Find(id, () => Read(Rows));

    public IUser? Get(int id) => _cache.Find(id, () => Read(Rows));

    public IUser? Get(int? id, bool includeSecurityData) => id is { } known ? Get(known) : null;

    public IUser? GetByUsername(string username, bool includeSecurityData) => Read(Rows.Where(u => u.Login == username)).FirstOrDefault();

    public IUser? GetForUpgradeByUsername(string username) => GetByUsername(username, false);

    public IUser? GetForUpgradeByEmail(string email) => Read(Rows.Where(u => u.Email == email)).FirstOrDefault();

    public IUser? GetForUpgrade(int id) => Get(id);

    public IEnumerable<IUser> GetMany(params Guid[]? ids) => Read(ids is { Length: > 0 } ? Rows.Where(u => ids.Contains(u.Key)) : Rows);

    public IEnumerable<IUser> Get(IQuery<IUser> query) => Read(UserMapping.Members.Apply(Rows, query));

    public bool Exists(Guid id) => Rows.Any(u => u.Key == id);

    public bool ExistsByUserName(string username) => Rows.Any(u => u.Login == username);

    public bool ExistsByLogin(string login) => Rows.Any(u => u.Login == login);

    public int Count(IQuery<IUser>? query) => UserMapping.Members.Apply(Rows, query).Count();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public IEnumerable<IUser> GetAllInGroup(int groupId)
        => Read(Rows.Where(u => database.Reading.Set<UserMembershipRow>().Any(m => m.UserId == u.Id && m.GroupId == groupId)));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId)
        => Read(Rows.Where(u => !database.Reading.Set<UserMembershipRow>().Any(m => m.UserId == u.Id && m.GroupId == groupId)));

    public IProfile? GetProfile(string username)
        => Rows.Where(u => u.Login == username).Select(u => new UserProfile(u.Id, u.Name)).FirstOrDefault();

    public IProfile? GetProfile(int id) => Rows.Where(u => u.Id == id).Select(u => new UserProfile(u.Id, u.Name)).FirstOrDefault();

    /// <summary>How many users there are in each state; <see cref="UserState.All"/> counts everybody.</summary>
    public IDictionary<UserState, int> GetUserStates()
    {
        var all = Read(Rows);
        return Enum.GetValues<UserState>().ToDictionary(
            state => state, state => state == UserState.All ? all.Count : all.Count(u => u.UserState == state));
    }

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query, long pageIndex, int pageSize, out long totalRecords, Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending, string[]? includeUserGroups = null, string[]? excludeUserGroups = null,
        UserState[]? userState = null, IQuery<IUser>? filter = null)
    {
        var found = Read(UserMapping.Members.Apply(UserMapping.Members.Apply(Rows, query), filter))
            .Where(u => includeUserGroups is not { Length: > 0 } || IsIn(u, includeUserGroups))
            .Where(u => excludeUserGroups is not { Length: > 0 } || !IsIn(u, excludeUserGroups))
            .Where(u => userState is not { Length: > 0 } || userState.Contains(UserState.All) || userState.Contains(u.UserState))
            .ToList();
        totalRecords = found.Count;

        var key = orderBy.Compile();
        var ordered = orderDirection == Direction.Ascending ? found.OrderBy(key) : found.OrderByDescending(key);
        return [.. ordered.Skip((int)(pageIndex * pageSize)).Take(pageSize)];
    }

    public void Save(IUser user)
    {
        var context = database.Writing;
        user.UpdateDate = time.GetUtcNow().UtcDateTime;
        user.CreateDate = user.CreateDate == default ? user.UpdateDate : user.CreateDate;
        RefuseDuplicate(context, user);

        KeepInStep(user, context.Set<UserRow>().FirstOrDefault(u => u.Id == user.Id && user.HasIdentity));
        var row = UserMapping.ToRow(user);
        if (user.HasIdentity)
        {
            context.Update(row);
        }
        else
        {
            context.Add(row);
        }

        context.SaveChanges();
        user.Id = row.Id;
        SaveMemberships(context, user);
        SaveStartNodes(context, user.Id, UserMapping.ContentStart, user.StartContentIds);
        SaveStartNodes(context, user.Id, UserMapping.MediaStart, user.StartMediaIds);
        user.ResetDirtyProperties();
        _cache.Forget();
    }

    /// <exception cref="System.Data.Common.DbException">Something the user wrote still refers to the user.</exception>
    public void Delete(IUser entity)
    {
        UserDeletion.Delete(database.Writing, entity.Id, entity.Key);
        _cache.Forget();
    }

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true)
        => sessions.Create(userId ?? throw new ArgumentNullException(nameof(userId)), requestingIpAddress, cleanStaleSessions);

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.ClearOf(userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.ClearOlderThan(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.Clear(sessionId);

    public IEnumerable<string> GetAllClientIds() => [.. database.Reading.Set<UserClientRow>().Select(c => c.ClientId)];

    public IEnumerable<string> GetClientIds(int id) => [.. database.Reading.Set<UserClientRow>().Where(c => c.UserId == id).Select(c => c.ClientId)];

    public void AddClientId(int id, string clientId)
    {
        database.Writing.Add(new UserClientRow { UserId = id, ClientId = clientId });
        database.Writing.SaveChanges();
    }

    public bool RemoveClientId(int id, string clientId)
        => database.Writing.Set<UserClientRow>().Where(c => c.UserId == id && c.ClientId == clientId).ExecuteDelete() > 0;

    public IUser? GetByClientId(string clientId)
        => Read(Rows.Where(u => database.Reading.Set<UserClientRow>().Any(c => c.UserId == u.Id && c.ClientId == clientId))).SingleOrDefault();

    /// <summary>Signs everybody out who is known to a provider that is no longer there.</summary>
    public void InvalidateSessionsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var current = currentLoginProviders.ToList();
        var context = database.Writing;
        var affected = Rows
            .Where(u => context.Set<ExternalLoginRow>().Any(l => l.OwnerKey == u.Key && !current.Contains(l.Provider)))
            .Select(u => u.Id).ToList();
        foreach (var id in affected)
        {
            var stamp = SecurityStamps.Create();
            context.Set<UserRow>().Where(u => u.Id == id).ExecuteUpdate(set => set.SetProperty(u => u.SecurityStamp, stamp));
            sessions.ClearOf(id);
        }

        _cache.Forget();
    }

    private IReadOnlyList<IUser> Read(IQueryable<UserRow> rows) => mapping.Read(database.Reading, rows);

    private static bool IsIn(IUser user, string[] groupAliases)
        => user.Groups.Any(g => groupAliases.Contains(g.Alias, StringComparer.OrdinalIgnoreCase));

    /// <summary>What follows from a new password, login or address, whoever saves the user.</summary>
    private static void KeepInStep(IUser user, UserRow? stored)
    {
        var newPassword = stored is null || stored.Password != user.RawPasswordValue;
        var newName = stored is not null && (stored.Login != user.Username || stored.Email != user.Email);
        if (newPassword && string.IsNullOrWhiteSpace(user.PasswordConfiguration))
        {
            user.PasswordConfiguration = UserMapping.PasswordFormat;
        }

        if (newName)
        {
            user.EmailConfirmedDate = null;
        }

        if (string.IsNullOrWhiteSpace(user.SecurityStamp) || ((newPassword || newName) && stored?.SecurityStamp == user.SecurityStamp))
        {
            user.SecurityStamp = SecurityStamps.Create();
        }
    }

    private static void RefuseDuplicate(UmbracoDbContext context, IUser user)
    {
        if (context.Set<UserRow>().Any(u => u.Login == user.Username && u.Id != user.Id))
        {
            throw new System.Data.DuplicateNameException($"There already is a user who signs in as '{user.Username}'.");
        }
    }

    private static void SaveMemberships(UmbracoDbContext context, IUser user)
    {
        context.Set<UserMembershipRow>().Where(m => m.UserId == user.Id).ExecuteDelete();
        context.AddRange(user.Groups.DistinctBy(g => g.Id).Select(g => new UserMembershipRow { UserId = user.Id, GroupId = g.Id }));
        context.SaveChanges();
    }

    private static void SaveStartNodes(UmbracoDbContext context, int userId, int type, int[]? nodeIds)
    {
        // A start node may have been deleted since the user was read; it must not come back.
        var given = nodeIds ?? [];
        var wanted = context.Set<NodeRow>().Where(n => given.Contains(n.Id)).Select(n => n.Id).ToList();
        var stored = context.Set<UserStartNodeRow>().Where(s => s.UserId == userId && s.Type == type);
        stored.Where(s => !wanted.Contains(s.NodeId)).ExecuteDelete();
        var kept = stored.Select(s => s.NodeId).ToList();
        context.AddRange(given.Where(wanted.Contains).Except(kept).Select(id => new UserStartNodeRow { UserId = userId, NodeId = id, Type = type }));
        context.SaveChanges();
    }
}
