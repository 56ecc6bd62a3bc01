using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>What clients keep about users.</summary>
internal sealed class UserDataRepository(IScopedDatabase database) : IUserDataRepository
{
    private IQueryable<UserDataRow> Rows => database.Reading.Set<UserDataRow>();

    public Task<IUserData?> GetAsync(Guid key) => Task.FromResult(Rows.Where(d => d.Key == key).AsEnumerable().Select(ToData).SingleOrDefault());

    public Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        var found = Rows;
        if (filter?.UserKeys is { Count: > 0 } users)
        {
            found = found.Where(d => users.Contains(d.UserKey));
        }

        if (filter?.Groups is { Count: > 0 } groups)
        {
            found = found.Where(d => groups.Contains(d.Group));
        }

        if (filter?.Identifiers is { Count: > 0 } identifiers)
        {
            found = found.Where(d => identifiers.Contains(d.Identifier));
        }

        var page = found.OrderBy(d => d.Identifier).ThenBy(d => d.Key).Skip(skip).Take(take).AsEnumerable().Select(ToData).ToList();
        return Task.FromResult(new PagedModel<IUserData>(found.Count(), page));
    }

    public Task<IUserData> Save(IUserData userData)
    {
        userData.Key = userData.Key == Guid.Empty ? Guid.NewGuid() : userData.Key;
        database.Writing.Add(ToRow(userData));
        database.Writing.SaveChanges();
        return Task.FromResult(userData);
    }

    public Task<IUserData> Update(IUserData userData)
    {
        database.Writing.Update(ToRow(userData));
        database.Writing.SaveChanges();
        return Task.FromResult(userData);
    }

    public Task Delete(IUserData userData)
    {
        database.Writing.Set<UserDataRow>().Where(d => d.Key == userData.Key).ExecuteDelete();
        return Task.CompletedTask;
    }

    private static IUserData ToData(UserDataRow row) => new UserData
    {
        Key = row.Key, UserKey = row.UserKey, Group = row.Group, Identifier = row.Identifier, Value = row.Value,
    };

    private static UserDataRow ToRow(IUserData data) => new()
    {
        Key = data.Key, UserKey = data.UserKey, Group = data.Group, Identifier = data.Identifier, Value = data.Value,
    };
}
