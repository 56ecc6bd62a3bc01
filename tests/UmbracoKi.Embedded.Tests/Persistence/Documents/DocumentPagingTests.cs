using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

public sealed class DocumentPagingTests
{
    [SharedFact]
    public async Task Names_are_ordered_and_searched_in_the_culture_asked_for()
    {
        await using var site = await ReferenceSite.StartAsync();
        var parent = await site.CreateAsync(null, ("de-DE", "Liste"));
        await site.CreateAsync(parent, ("de-DE", "Alpha"), ("uk-UA", "Яблуко"));
        await site.CreateAsync(parent, ("de-DE", "Beta"), ("uk-UA", "Банан"));
        var id = site.Contents.GetById(parent)!.Id;
        var query = site.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateQuery<Umbraco.Cms.Core.Models.IContent>().Where(c => c.Name!.Contains("Яблуко"));

        string[] Names(Ordering ordering) => [.. site.Contents.GetPagedChildren(id, 0, 10, out _, null, null, ordering, true).Select(c => c.Name!)];

        Names(Ordering.By("name")).ShouldBe(["Alpha", "Beta"]);
        Names(Ordering.By("name", Direction.Descending)).ShouldBe(["Beta", "Alpha"]);
        Names(Ordering.By("name", culture: "uk-UA")).ShouldBe(["Beta", "Alpha"]);
        site.Contents.GetPagedChildren(id, 0, 10, out var found, null, query, Ordering.By("name", culture: "uk-UA"), true).ShouldHaveSingleItem().Name.ShouldBe("Alpha");
        found.ShouldBe(1);
    }

    [SharedTheory]
    [InlineData("id")]
    [InlineData("sortOrder")]
    [InlineData("path")]
    [InlineData("level")]
    [InlineData("createDate")]
    [InlineData("updateDate")]
    [InlineData("owner")]
    [InlineData("updater")]
    [InlineData("contentTypeAlias")]
    [InlineData("published")]
    [InlineData("name")]
    [InlineData("title", true)]
    [InlineData("order", true)]
    public async Task Every_field_orders_all_documents_both_ways(string field, bool isProperty = false)
    {
        await using var site = await ReferenceSite.StartAsync();

        Guid[] Keys(Direction direction, string? culture) => [.. site.Contents
            .GetPagedDescendants(Constants.System.Root, 0, 100, out _, null, Ordering.By(field, direction, culture, isProperty)).Select(c => c.Key)];

        var ascending = Keys(Direction.Ascending, "de-DE");
        ascending.Length.ShouldBeGreaterThanOrEqualTo(6);
        Keys(Direction.Descending, null).ShouldBe(ascending, ignoreOrder: true);
    }

    [SharedFact]
    public async Task An_unknown_field_is_refused()
    {
        await using var site = await ReferenceSite.StartAsync();

        Should.Throw<NotSupportedException>(() => site.Contents.GetPagedDescendants(Constants.System.Root, 0, 10, out _, null, Ordering.By("nonsense")))
            .Message.ShouldContain("nonsense");
    }

    [SharedFact]
    public async Task Pages_cut_the_list_without_gaps()
    {
        await using var site = await ReferenceSite.StartAsync();

        var all = site.Contents.GetPagedDescendants(Constants.System.Root, 0, 100, out var total, null, Ordering.By("path")).Select(c => c.Key).ToArray();
        var pages = Enumerable.Range(0, 10).SelectMany(page => site.Contents.GetPagedDescendants(Constants.System.Root, page, 2, out _, null, Ordering.By("path"))).Select(c => c.Key);

        total.ShouldBe(all.Length);
        pages.ShouldBe(all);
    }
}
