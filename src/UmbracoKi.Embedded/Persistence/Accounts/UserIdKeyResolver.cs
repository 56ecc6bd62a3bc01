using System.Collections.Concurrent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Ids of users from keys and back. Remembers what it found, since neither ever changes.</summary>
internal sealed class UserIdKeyResolver(ICoreScopeProvider scopes, IScopedDatabase database) : IUserIdKeyResolver
{
    private readonly ConcurrentDictionary<Guid, int> _ids = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    public async Task<int> GetAsync(Guid key)
        => await TryGetAsync(key) is { Success: true } found ? found.Result : throw new InvalidOperationException($"There is no user {key}.");

    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    public async Task<Guid> GetAsync(int id)
        => await TryGetAsync(id) is { Success: true } found ? found.Result : throw new InvalidOperationException($"There is no user {id}.");

    public Task<Attempt<int>> TryGetAsync(Guid key)
        => Task.FromResult(_ids.TryGetValue(key, out var known) ? Attempt.Succeed(known)
            : Find(rows => rows.Where(u => u.Key == key)) is { } user ? Attempt.Succeed(user.Id)
            : Attempt.Fail<int>());

    public Task<Attempt<Guid>> TryGetAsync(int id)
        => Task.FromResult(_keys.TryGetValue(id, out var known) ? Attempt.Succeed(known)
            : Find(rows => rows.Where(u => u.Id == id)) is { } user ? Attempt.Succeed(user.Key)
            : Attempt.Fail<Guid>());

    private (int Id, Guid Key)? Find(Func<IQueryable<UserRow>, IQueryable<UserRow>> condition)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        if (condition(database.Reading.Set<UserRow>()).Select(u => new { u.Id, u.Key }).SingleOrDefault() is not { } user)
        {
            return null;
        }

        // A user created in a unit of work that may still fail must not be remembered.
        if (!database.Scope.IsWriting)
        {
            _ids[user.Key] = user.Id;
            _keys[user.Id] = user.Key;
        }

        return (user.Id, user.Key);
    }
}
