using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Security;

/// <summary>Users for Umbraco's account services; every change is announced by its notifications.</summary>
internal sealed class BackOfficeUserStore(
    ICoreScopeProvider scopes, IUserRepository users, IBackOfficeUserReader reader, IEventMessagesFactory messages, TimeProvider time) : IBackOfficeUserStore
{
    // Longest login that a column takes, with room for the mark of a disabled one.
    private const int LongestLogin = 125;

    public Task<UserOperationStatus> SaveAsync(IUser user)
    {
        if (string.IsNullOrWhiteSpace(user.Username) || string.IsNullOrWhiteSpace(user.Name))
        {
            throw new ArgumentException("A user needs a login and a name.", nameof(user));
        }

        using var scope = scopes.CreateCoreScope();
        var saving = new UserSavingNotification(user, messages.Get());
        if (scope.Notifications.PublishCancelable(saving))
        {
            scope.Complete();
            return Task.FromResult(UserOperationStatus.CancelledByNotification);
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, saving.Messages) { State = saving.State });
        scope.Complete();
        return Task.FromResult(UserOperationStatus.Success);
    }

    /// <summary>Takes the account out of use for good: it is disabled, and its login becomes free for somebody else.</summary>
    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        var mark = $"{time.GetUtcNow():yyyyMMdd}_";
        if (user.Username.Length + mark.Length <= LongestLogin)
        {
            user.Username = mark + user.Username;
        }

        return SaveAsync(user);
    }

    public Task<IUser?> GetAsync(int id) => Task.FromResult(reader.GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(reader.GetByKey(key));

    public Task<IUser?> GetByUserNameAsync(string username) => Task.FromResult(Read(() => users.GetByUsername(username, includeSecurityData: true)));

    public Task<IUser?> GetByEmailAsync(string email)
        => Task.FromResult(Read(() => users.Get(scopes.CreateQuery<IUser>().Where(u => u.Email == email)).FirstOrDefault()));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) => Task.FromResult(reader.GetManyById(ids ?? []));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) => Task.FromResult(reader.GetManyByKey(keys ?? []));

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(reader.GetAllInGroup(groupId));

    private T Read<T>(Func<T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}
