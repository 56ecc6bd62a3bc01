using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Tests.Persistence.Accounts;

public sealed class AccountTests : IDisposable
{
    private const int SuperUser = -1;

    private readonly ServiceBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_administrator_is_read_with_groups_sections_and_permissions()
    {
        var user = (await _bench.Get<IUserService>().GetAsync(Constants.Security.SuperUserKey))!;

        user.Groups.Select(g => g.Alias).ShouldBe(["admin", "sensitiveData"]);
        user.AllowedSections.ShouldContain(Constants.Applications.Content);
        user.Groups.First().Permissions.ShouldContain("Umb.Document.Publish");
        user.Groups.First().HasAccessToAllLanguages.ShouldBeTrue();
    }

    [Fact]
    public async Task Ids_and_keys_of_users_lead_to_each_other()
    {
        var resolver = _bench.Get<IUserIdKeyResolver>();

        (await resolver.GetAsync(Constants.Security.SuperUserKey)).ShouldBe(SuperUser);
        (await resolver.GetAsync(SuperUser)).ShouldBe(Constants.Security.SuperUserKey);
        (await resolver.TryGetAsync(Guid.NewGuid())).Success.ShouldBeFalse();
    }

    [Fact]
    public void A_saved_user_keeps_groups_start_nodes_and_password()
    {
        var users = _bench.Get<IUserRepository>();
        _bench.InScope(() =>
        {
            var user = users.Get(SuperUser)!;
            user.Name = "Ада";
            user.StartContentIds = [Constants.System.Root];
            users.Save(user);
        });

        var saved = _bench.InScope(() => users.Get(SuperUser)!);

        saved.Name.ShouldBe("Ада");
        saved.StartContentIds.ShouldBe([Constants.System.Root]);
        saved.Groups.Count().ShouldBe(2);
        saved.RawPasswordValue.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_session_ends_when_it_is_cleared()
    {
        var users = _bench.Get<IUserRepository>();
        var session = _bench.InScope(() => users.CreateLoginSession(SuperUser, "127.0.0.1"));
        _bench.InScope(() => users.ValidateLoginSession(SuperUser, session)).ShouldBeTrue();

        _bench.InScope(() => users.ClearLoginSession(session));

        _bench.InScope(() => users.ValidateLoginSession(SuperUser, session)).ShouldBeFalse();
    }

    [Fact]
    public void Key_values_are_found_by_prefix_and_replaced()
    {
        var service = _bench.Get<IKeyValueService>();
        service.SetValue("ki.a", "1");
        service.SetValue("ki.b", "2");
        service.SetValue("ki.a", "3");

        service.FindByKeyPrefix("ki.").ShouldBe(new Dictionary<string, string?> { ["ki.a"] = "3", ["ki.b"] = "2" }, ignoreOrder: true);
    }

    [Fact]
    public async Task There_are_no_webhooks_until_someone_adds_one()
    {
        var page = await _bench.InScope(() => _bench.Get<IWebhookRepository>().GetByAliasAsync(Constants.WebhookEvents.Aliases.ContentPublish));

        page.Total.ShouldBe(0);
        page.Items.ShouldBeEmpty();
    }

    [Fact]
    public void Media_and_member_types_of_a_fresh_database_are_read()
    {
        var (media, members) = _bench.InScope(() => (
            _bench.Get<IMediaTypeRepository>().GetMany(Array.Empty<int>()).ToList(), _bench.Get<IMemberTypeRepository>().GetMany(Array.Empty<int>()).ToList()));

        media.Select(t => t.Alias).ShouldContain(Constants.Conventions.MediaTypes.Image);
        media.Single(t => t.Alias == Constants.Conventions.MediaTypes.Image).PropertyTypes.Select(p => p.Alias)
            .ShouldBe(["umbracoFile", "umbracoWidth", "umbracoHeight", "umbracoBytes", "umbracoExtension"]);
        media.Single(t => t.Alias == Constants.Conventions.MediaTypes.Folder).AllowedContentTypes!.Count().ShouldBe(7);
        members.Single().PropertyTypes.Select(p => p.Alias).ShouldBe(["umbracoMemberComments"]);
    }
}
