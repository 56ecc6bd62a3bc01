using NSubstitute;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Search;
using UmbracoKi.Embedded.Search.Backoffice;
using UmbracoKi.Embedded.Tests.Guarantees;

namespace UmbracoKi.Embedded.Tests.Search;

public sealed class BackofficeSearchTests
{
    [Fact]
    public async Task Editors_find_what_their_start_nodes_and_languages_let_them_see()
    {
        await using var site = await PageSite.StartAsync();
        var mine = await site.CreateAsync(null, "Meins", ["de-DE"]);
        var below = await site.CreateAsync(mine, "Kontakt", ["uk-UA"]);
        await site.CreateAsync(mine, "Kontakt", ["de-DE"]);
        var elsewhere = await site.CreateAsync(null, "Kontakt", ["uk-UA"]);
        var start = site.Host.Get<IContentService>().GetById(mine)!.Id;
        var ukrainian = (await site.Host.Get<ILanguageService>().GetAsync("uk-UA"))!.Id;
        var translator = Search(site, User(start, ukrainian));

        (await translator.SearchAsync(UmbracoObjectTypes.Document, "kontakt", null, null, null)).Items.Select(item => item.Key).ShouldBe([below]);
        (await translator.SearchAsync(UmbracoObjectTypes.Document, "kontakt", null, null, null, "de-DE")).Total.ShouldBe(1);
        (await translator.SearchAsync(UmbracoObjectTypes.Document, "kontakt", null, null, null, "uk-UA", ignoreUserStartNodes: true))
            .Items.Select(item => item.Key).ShouldBe([below, elsewhere], ignoreOrder: true);
        (await Search(site, User(-1, null)).SearchAsync(UmbracoObjectTypes.Document, "kontakt", null, null, null)).Total.ShouldBe(3);
        (await Search(site, User(-1, null)).SearchAsync(UmbracoObjectTypes.Document, "kontakt", mine, null, false, take: 1)).ShouldSatisfyAllConditions(
            page => page.Total.ShouldBe(2),
            page => page.Items.Count().ShouldBe(1));
        (await Search(site, null).SearchAsync(UmbracoObjectTypes.Document, "kontakt", null, null, null)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task List_views_and_types_are_searched_too()
    {
        await using var site = await PageSite.StartAsync();
        var parent = await site.CreateAsync(null, "Kreis", ["de-DE"]);
        await site.CreateAsync(parent, "Zug", ["de-DE"]);
        var second = await site.CreateAsync(parent, "Bus und Bahn", ["de-DE"]);
        var first = await site.CreateAsync(parent, "Bahn", ["de-DE"]);
        var lists = site.Host.Get<IContentSearchService>();

        var found = await lists.SearchChildrenAsync("bahn", parent, null, Ordering.By("name"));
        var all = await lists.SearchChildrenAsync(null, parent, null, Ordering.By("name"), skip: 0, take: 2);

        found.Items.Select(item => item.Key).ShouldBe([first, second]);
        (all.Total, all.Items.Count()).ShouldBe((3, 2));
        (await site.Host.Get<IContentTypeSearchService>().SearchAsync("PÁG", null, CancellationToken.None)).Items.Select(type => type.Alias).ShouldBe(["page"]);
        site.Host.Get<IEntitySearchService>().Search(UmbracoObjectTypes.DataType, "richtext", 0, 10).Total.ShouldBe(1);
    }

    private static IndexedEntitySearch Search(PageSite site, IUser? user)
    {
        var security = Substitute.For<IBackOfficeSecurityAccessor>();
        security.BackOfficeSecurity!.CurrentUser.Returns(user);
        var entities = site.Host.Get<IEntityService>();
        var permissions = new SearchPermissions(security, entities, site.Host.Get<ILanguageService>(), site.Host.Get<AppCaches>());
        return new IndexedEntitySearch(site.Host.Get<ContentSearch>(), permissions, entities);
    }

    private static IUser User(int start, int? language)
    {
        var group = Substitute.For<IReadOnlyUserGroup>();
        group.HasAccessToAllLanguages.Returns(language is null);
        group.AllowedLanguages.Returns(language is { } id ? [id] : []);
        group.StartContentId.Returns(start);
        var user = Substitute.For<IUser>();
        user.Key.Returns(Guid.NewGuid()); // Core keeps what it calculates by it.
        user.StartContentIds.Returns([start]);
        user.Groups.Returns([group]);
        return user;
    }
}
