using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Users as other sign-in providers know them, and the tokens these gave.</summary>
internal sealed class ExternalLoginRepository(IScopedDatabase database, TimeProvider time) : IExternalLoginWithKeyRepository
{
    private static readonly RowMap<IIdentityUserLogin, ExternalLoginRow> Logins = new RowMap<IIdentityUserLogin, ExternalLoginRow>()
        .Map(nameof(IIdentityUserLogin.Id), l => l.Id)
        .Map(nameof(IIdentityUserLogin.Key), l => l.OwnerKey)
        .Map(nameof(IIdentityUserLogin.LoginProvider), l => l.Provider)
        .Map(nameof(IIdentityUserLogin.ProviderKey), l => l.ProviderKey);

    private static readonly RowMap<IIdentityUserToken, LoginToken> Tokens = new RowMap<IIdentityUserToken, LoginToken>()
        .Map(nameof(IIdentityUserToken.Id), t => t.Token.Id)
        .Map(nameof(IIdentityUserToken.Key), t => t.Login.OwnerKey)
        .Map(nameof(IIdentityUserToken.LoginProvider), t => t.Login.Provider)
        .Map(nameof(IIdentityUserToken.Name), t => t.Token.Name);

    private IQueryable<ExternalLoginRow> Rows => database.Reading.Set<ExternalLoginRow>();

    private IQueryable<LoginToken> TokenRows
        => from token in database.Reading.Set<ExternalLoginTokenRow>()
           join login in database.Reading.Set<ExternalLoginRow>() on token.LoginId equals login.Id
           select new LoginToken { Token = token, Login = login };

    public IIdentityUserLogin? Get(int id) => Read(Rows.Where(l => l.Id == id)).SingleOrDefault();

    public IEnumerable<IIdentityUserLogin> GetMany(params int[]? ids) => Read(ids is { Length: > 0 } ? Rows.Where(l => ids.Contains(l.Id)) : Rows);

    public bool Exists(int id) => Rows.Any(l => l.Id == id);

    public IEnumerable<IIdentityUserLogin> Get(IQuery<IIdentityUserLogin> query) => Read(Logins.Apply(Rows, query));

    public int Count(IQuery<IIdentityUserLogin>? query) => Logins.Apply(Rows, query).Count();

    public IEnumerable<IIdentityUserToken> Get(IQuery<IIdentityUserToken>? query)
        => [.. Tokens.Apply(TokenRows, query).OrderBy(t => t.Token.Id).AsEnumerable().Select(ToToken)];

    public int Count(IQuery<IIdentityUserToken>? query) => Tokens.Apply(TokenRows, query).Count();

    public void Save(IIdentityUserLogin entity)
    {
        entity.CreateDate = entity.CreateDate == default ? Now() : entity.CreateDate;
        var row = new ExternalLoginRow
        {
            Id = entity.Id, OwnerKey = entity.Key, Provider = entity.LoginProvider, ProviderKey = entity.ProviderKey,
            UserData = entity.UserData, CreateDate = entity.CreateDate,
        };
        database.Writing.Update(row);
        database.Writing.SaveChanges();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IIdentityUserLogin entity) => Delete(database.Writing.Set<ExternalLoginRow>().Where(l => l.Id == entity.Id));

    /// <summary>Makes these the only logins of a user; one that stays keeps its id and tokens.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins)
    {
        var context = database.Writing;
        var given = logins.DistinctBy(l => (l.LoginProvider.ToUpperInvariant(), l.ProviderKey.ToUpperInvariant())).ToList();
        var stored = context.Set<ExternalLoginRow>().Where(l => l.OwnerKey == userOrMemberKey).ToList();
        var gone = stored.Where(row => !given.Any(login => IsSame(row, login))).Select(row => row.Id).ToList();
        Delete(context.Set<ExternalLoginRow>().Where(l => gone.Contains(l.Id)));
        foreach (var login in given)
        {
            var row = stored.Find(r => IsSame(r, login));
            context.Update(new ExternalLoginRow
            {
                Id = row?.Id ?? 0, OwnerKey = userOrMemberKey, Provider = login.LoginProvider, ProviderKey = login.ProviderKey,
                UserData = login.UserData, CreateDate = row?.CreateDate ?? Now(),
            });
        }

        context.SaveChanges();
    }

    /// <summary>Makes these the only tokens of a user.</summary>
    /// <exception cref="InvalidOperationException">A token is of a provider that the user has no login with.</exception>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens)
    {
        var context = database.Writing;
        var loginIds = context.Set<ExternalLoginRow>().Where(l => l.OwnerKey == userOrMemberKey).AsEnumerable()
            .ToDictionary(l => l.Provider, l => l.Id, StringComparer.OrdinalIgnoreCase);
        var ids = loginIds.Values.ToList();
        context.Set<ExternalLoginTokenRow>().Where(t => ids.Contains(t.LoginId)).ExecuteDelete();
        foreach (var token in tokens)
        {
            if (!loginIds.TryGetValue(token.LoginProvider, out var loginId))
            {
                throw new InvalidOperationException($"There is no login with {token.LoginProvider} that the token {token.Name} could belong to.");
            }

            context.Add(new ExternalLoginTokenRow { LoginId = loginId, Name = token.Name, Value = token.Value, CreateDate = Now() });
        }

        context.SaveChanges();
    }

    public void DeleteUserLogins(Guid userOrMemberKey) => Delete(database.Writing.Set<ExternalLoginRow>().Where(l => l.OwnerKey == userOrMemberKey));

    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var current = currentLoginProviders.ToList();
        Delete(database.Writing.Set<ExternalLoginRow>().Where(l => !current.Contains(l.Provider)
            && database.Writing.Set<UserRow>().Any(u => u.Key == l.OwnerKey)));
    }

    private DateTime Now() => time.GetUtcNow().UtcDateTime;

    private void Delete(IQueryable<ExternalLoginRow> logins)
    {
        database.Writing.Set<ExternalLoginTokenRow>().Where(t => logins.Any(l => l.Id == t.LoginId)).ExecuteDelete();
        logins.ExecuteDelete();
    }

    private static bool IsSame(ExternalLoginRow row, IExternalLogin login)
        => row.Provider.Equals(login.LoginProvider, StringComparison.OrdinalIgnoreCase)
            && row.ProviderKey.Equals(login.ProviderKey, StringComparison.OrdinalIgnoreCase);

    private static List<IIdentityUserLogin> Read(IQueryable<ExternalLoginRow> rows) => [.. rows.OrderBy(l => l.Id).AsEnumerable().Select(ToLogin)];

    private static IIdentityUserLogin ToLogin(ExternalLoginRow row)
    {
        var login = new IdentityUserLogin(row.Id, row.Provider, row.ProviderKey, row.OwnerKey.ToString(), row.CreateDate)
        {
            Key = row.OwnerKey,
            UserData = row.UserData,
        };
        login.ResetDirtyProperties(false);
        return login;
    }

    private static IIdentityUserToken ToToken(LoginToken row) => new IdentityUserToken(
        row.Token.Id, row.Login.Provider, row.Token.Name, row.Token.Value, row.Login.OwnerKey.ToString(), row.Token.CreateDate)
    {
        Key = row.Login.OwnerKey,
    };

    private sealed class LoginToken
    {
        public required ExternalLoginTokenRow Token { get; init; }

        public required ExternalLoginRow Login { get; init; }
    }
}
