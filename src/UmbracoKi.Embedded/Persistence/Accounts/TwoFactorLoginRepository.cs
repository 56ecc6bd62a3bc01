using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Second factors of users.</summary>
internal sealed class TwoFactorLoginRepository(IScopedDatabase database) : ITwoFactorLoginRepository
{
    private IQueryable<TwoFactorLoginRow> Rows => database.Reading.Set<TwoFactorLoginRow>();

    public ITwoFactorLogin? Get(int id) => Read(Rows.Where(l => l.Id == id)).SingleOrDefault();

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids) => Read(ids is { Length: > 0 } ? Rows.Where(l => ids.Contains(l.Id)) : Rows);

    public bool Exists(int id) => Rows.Any(l => l.Id == id);

    public Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey)
        => Task.FromResult<IEnumerable<ITwoFactorLogin>>(Read(Rows.Where(l => l.OwnerKey == userOrMemberKey)));

    public void Save(ITwoFactorLogin entity)
    {
        var row = new TwoFactorLoginRow { Id = entity.Id, OwnerKey = entity.UserOrMemberKey, Provider = entity.ProviderName, Secret = entity.Secret };
        database.Writing.Update(row);
        database.Writing.SaveChanges();
        entity.Id = row.Id;
        entity.ResetDirtyProperties(false);
    }

    public void Delete(ITwoFactorLogin entity) => database.Writing.Set<TwoFactorLoginRow>().Where(l => l.Id == entity.Id).ExecuteDelete();

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey)
        => Task.FromResult(database.Writing.Set<TwoFactorLoginRow>().Where(l => l.OwnerKey == userOrMemberKey).ExecuteDelete() > 0);

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName)
        => Task.FromResult(database.Writing.Set<TwoFactorLoginRow>()
            .Where(l => l.OwnerKey == userOrMemberKey && l.Provider == providerName).ExecuteDelete() > 0);

    private static List<ITwoFactorLogin> Read(IQueryable<TwoFactorLoginRow> rows) => [.. rows.OrderBy(l => l.Id).AsEnumerable().Select(ToLogin)];

    private static TwoFactorLogin ToLogin(TwoFactorLoginRow row)
    {
        var login = new TwoFactorLogin { Id = row.Id, UserOrMemberKey = row.OwnerKey, ProviderName = row.Provider, Secret = row.Secret, Confirmed = true };
        login.ResetDirtyProperties(false);
        return login;
    }
}
