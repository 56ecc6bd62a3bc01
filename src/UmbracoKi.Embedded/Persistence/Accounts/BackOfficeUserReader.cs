using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>How Core's user service reads users: from the repository, in a scope of its own.</summary>
internal sealed class BackOfficeUserReader(ICoreScopeProvider scopes, IUserRepository users) : IBackOfficeUserReader
{
    public IUser? GetById(int id) => Read(() => users.Get(id));

    public IUser? GetByKey(Guid key) => Read(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) => Read(() => ids.Distinct().Select(users.Get).OfType<IUser>().ToArray());

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        // The repository takes an empty list for all.
        Guid[] known = [.. keys.Distinct()];
        return known.Length == 0 ? [] : Read(() => users.GetMany(known));
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Read(() => users.GetAllInGroup(groupId));

    private T Read<T>(Func<T> query)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return query();
    }
}
