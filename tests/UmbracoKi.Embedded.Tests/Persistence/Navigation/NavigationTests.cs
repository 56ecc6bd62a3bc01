using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Tests.Persistence.Documents;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Navigation;

public sealed class NavigationTests
{
    [SharedFact]
    public async Task Parents_come_before_children_and_the_bin_apart()
    {
        await using var site = await ReferenceSite.StartAsync();
        var repository = site.Get<INavigationRepository>();

        var nodes = site.InScope(() => repository.GetContentNodesByObjectType(Constants.ObjectTypes.Document).ToArray());
        var trashed = site.InScope(() => repository.GetTrashedContentNodesByObjectType(Constants.ObjectTypes.Document).ToArray());
        var line = site.InScope(() => repository.GetContentNodeWithAncestors(ReferenceSite.Document(103), Constants.ObjectTypes.Document).ToArray());

        nodes.Select(n => n.Key).ShouldBe(new[] { 100, 120, 110, 102, 101, 103 }.Select(ReferenceSite.Document));
        nodes[0].ContentTypeKey.ShouldBe(ReferenceSite.TopicPage);
        trashed.ShouldHaveSingleItem().Key.ShouldBe(ReferenceSite.Document(121));
        line.Select(n => n.Key).ShouldBe(new[] { 100, 101, 103 }.Select(ReferenceSite.Document));
    }

    [SharedFact]
    public async Task A_varying_document_is_published_in_its_cultures_and_another_in_all()
    {
        await using var site = await ReferenceSite.StartAsync();

        var status = await site.InScope(() => site.Get<IPublishStatusRepository>().GetAllPublishStatusAsync(CancellationToken.None));
        var branch = await site.InScope(() => site.Get<IPublishStatusRepository>().GetDescendantsOrSelfPublishStatusAsync(ReferenceSite.Document(101), CancellationToken.None));

        status[ReferenceSite.Start].ShouldBe(["de-DE", "uk-UA"], ignoreOrder: true);
        status[ReferenceSite.Document(101)].ShouldBe(["de-DE"]);
        status[ReferenceSite.Document(102)].ShouldBeEmpty();
        status[ReferenceSite.Document(110)].ShouldBe(["en-US", "de-DE", "uk-UA", "ar"], ignoreOrder: true);
        branch.Keys.ShouldBe([ReferenceSite.Document(101), ReferenceSite.Document(103)], ignoreOrder: true);
    }
}
