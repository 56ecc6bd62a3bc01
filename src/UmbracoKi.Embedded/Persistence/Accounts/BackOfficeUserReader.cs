using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Reads users for Umbraco's services, each time in a scope of its own or the caller's.</summary>
internal sealed class BackOfficeUserReader(ICoreScopeProvider scopes, IUserRepository users) : IBackOfficeUserReader
{
    public IUser? GetById(int id) => Read(() => users.Get(id));

    public IUser? GetByKey(Guid key) => Read(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) => Read(() => ids.Select(users.Get).OfType<IUser>().ToList());

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        var wanted = keys.ToArray();
        return wanted.Length == 0 ? [] : Read(() => users.GetMany(wanted).ToList());
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Read(() => users.GetAllInGroup(groupId).ToList());

    private T Read<T>(Func<T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}
