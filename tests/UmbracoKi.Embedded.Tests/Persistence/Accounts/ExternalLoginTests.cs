using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace UmbracoKi.Embedded.Tests.Persistence.Accounts;

public sealed class ExternalLoginTests : IDisposable
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly ServiceBench _bench = new();

    private IExternalLoginWithKeyService Logins => _bench.Get<IExternalLoginWithKeyService>();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_login_that_stays_keeps_its_id_and_one_that_is_gone_takes_its_tokens_along()
    {
        Logins.Save(User, [new ExternalLogin("Entra", "1"), new ExternalLogin("Keycloak", "2")]);
        Logins.Save(User, [new ExternalLoginToken("Entra", "access", "a"), new ExternalLoginToken("Keycloak", "access", "k")]);
        var kept = Logins.Find("Keycloak", "2").Single().Id;

        Logins.Save(User, [new ExternalLogin("Keycloak", "2", "{}")]);

        var login = Logins.GetExternalLogins(User).Single();
        login.Id.ShouldBe(kept);
        login.UserData.ShouldBe("{}");
        Logins.GetExternalLoginTokens(User).Select(token => token.Value).ShouldBe(["k"]);
    }

    [Fact]
    public void Logins_of_providers_that_are_gone_are_removed_and_sign_their_users_out()
    {
        Logins.Save(User, [new ExternalLogin("Entra", "1")]);
        var session = _bench.Get<IUserService>().CreateLoginSession(-1, "127.0.0.1");

        Logins.PurgeLoginsForRemovedProviders(["Keycloak"]);

        Logins.GetExternalLogins(User).ShouldBeEmpty();
        _bench.Get<IUserService>().ValidateLoginSession(-1, session).ShouldBeFalse();
    }

    [Fact]
    public async Task What_clients_keep_about_a_user_is_found_by_group_and_identifier()
    {
        var data = _bench.Get<IUserDataService>();
        foreach (var (group, identifier) in new[] { ("a", "1"), ("a", "2"), ("b", "1") })
        {
            await data.CreateAsync(new UserData { Key = Guid.NewGuid(), UserKey = User, Group = group, Identifier = identifier, Value = $"{group}{identifier}" });
        }

        var filter = Substitute.For<IUserDataFilter>();
        filter.Groups.Returns(["a"]);
        var page = await data.GetAsync(1, 1, filter);

        page.Total.ShouldBe(2);
        page.Items.Single().Value.ShouldBe("a2");
        await data.DeleteAsync(page.Items.Single().Key);
        (await data.GetAsync(0, 10)).Total.ShouldBe(2);
    }
}
