using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

public sealed class DocumentTreeTests
{
    [SharedFact]
    public async Task Moving_a_document_takes_its_branch_along()
    {
        await using var site = await ReferenceSite.StartAsync();
        var (top, child, grandchild) = await BranchAsync(site);

        site.Contents.Move(site.Contents.GetById(top)!, site.Contents.GetById(ReferenceSite.Document(101))!.Id).Success.ShouldBeTrue();

        var (a, b, c) = (site.Contents.GetById(top)!, site.Contents.GetById(child)!, site.Contents.GetById(grandchild)!);
        var parent = site.Contents.GetById(ReferenceSite.Document(101))!;
        a.Path.ShouldBe($"{parent.Path},{a.Id}");
        b.Path.ShouldBe($"{a.Path},{b.Id}");
        c.Path.ShouldBe($"{b.Path},{c.Id}");
        new[] { a.Level, b.Level, c.Level }.ShouldBe([parent.Level + 1, parent.Level + 2, parent.Level + 3]);
        a.SortOrder.ShouldBe(1);
    }

    [SharedFact]
    public async Task Trash_and_restore_keep_the_branch_together()
    {
        await using var site = await ReferenceSite.StartAsync();
        var (top, child, grandchild) = await BranchAsync(site);

        site.Contents.MoveToRecycleBin(site.Contents.GetById(top)!).Success.ShouldBeTrue();
        var trashed = new[] { top, child, grandchild }.Select(key => site.Contents.GetById(key)!).ToArray();
        trashed.ShouldAllBe(d => d.Trashed && d.Path.StartsWith("-1,-20,"));
        site.Contents.Move(trashed[0], Constants.System.Root).Success.ShouldBeTrue();
        var restored = new[] { top, child, grandchild }.Select(key => site.Contents.GetById(key)!).ToArray();

        restored.ShouldAllBe(d => !d.Trashed && d.Path.StartsWith($"-1,{trashed[0].Id}"));
        restored[2].Level.ShouldBe(3);
    }

    [SharedFact]
    public async Task Deleting_a_branch_leaves_no_row_of_it()
    {
        await using var site = await ReferenceSite.StartAsync();
        var before = Counts(site);
        var (top, child, _) = await BranchAsync(site);
        await site.PublishAsync(top, "de-DE");
        await site.PublishAsync(child, "de-DE");
        var content = site.Contents.GetById(child)!;
        site.Contents.PersistContentSchedule(content, ContentScheduleCollection.CreateWithEntry("de-DE", null, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

        site.Contents.Delete(site.Contents.GetById(top)!).Success.ShouldBeTrue();

        Counts(site).ShouldBe(before);
        site.Rows("pragma_foreign_key_check", "table").ShouldBeEmpty();
    }

    [SharedFact]
    public async Task The_recycle_bin_can_be_emptied()
    {
        await using var site = await ReferenceSite.StartAsync();

        site.Contents.RecycleBinSmells().ShouldBeTrue();
        site.Contents.EmptyRecycleBin(-1).Success.ShouldBeTrue();

        site.Contents.RecycleBinSmells().ShouldBeFalse();
        site.Contents.GetById(ReferenceSite.Document(121)).ShouldBeNull();
    }

    [SharedFact]
    public async Task A_copy_has_the_same_values_and_a_name_of_its_own()
    {
        await using var site = await ReferenceSite.StartAsync();
        var original = site.Contents.GetById(ReferenceSite.Start)!;

        var copy = site.Contents.Copy(original, Constants.System.Root, relateToOriginal: false, recursive: true, -1)!;

        var read = site.Contents.GetById(copy.Key)!;
        read.GetCultureName("de-DE").ShouldBe("Start (1)");
        read.GetCultureName("uk-UA").ShouldBe("Головна (1)");
        read.Published.ShouldBeFalse();
        read.GetValue<string>("title", "uk-UA").ShouldBe(original.GetValue<string>("title", "uk-UA"));
        site.Contents.CountDescendants(read.Id).ShouldBe(site.Contents.CountDescendants(original.Id));
    }

    [SharedFact]
    public async Task Sorting_children_is_remembered()
    {
        await using var site = await ReferenceSite.StartAsync();
        var start = site.Contents.GetById(ReferenceSite.Start)!;
        var added = await site.CreateAsync(ReferenceSite.Start, ("de-DE", "Drittes"));
        Guid[] wanted = [added, ReferenceSite.Document(101), ReferenceSite.Document(102)];

        site.Contents.Sort(wanted.Select(key => site.Contents.GetById(key)!)).Success.ShouldBeTrue();

        var children = site.Contents.GetPagedChildren(start.Id, 0, 10, out var total, null, null, Ordering.By("sortOrder"), true);
        children.Select(c => c.Key).ShouldBe(wanted);
        total.ShouldBe(3);
    }

    private static async Task<(Guid Top, Guid Child, Guid Grandchild)> BranchAsync(ReferenceSite site)
    {
        var top = await site.CreateAsync(null, ("de-DE", "Ast"));
        var child = await site.CreateAsync(top, ("de-DE", "Zweig"), ("uk-UA", "Гілка"));
        return (top, child, await site.CreateAsync(child, ("de-DE", "Blatt")));
    }

    private static string[] Counts(ReferenceSite site) =>
    [
        .. new[]
        {
            "umbracoNode", "umbracoContent", "umbracoContentVersion", "umbracoDocumentVersion", "umbracoDocument", "umbracoPropertyData",
            "umbracoContentVersionCultureVariation", "umbracoDocumentCultureVariation", "umbracoContentSchedule", "umbracoDocumentUrl", "umbracoRelation",
        }.SelectMany(table => site.Rows(table, $"=('{table} ' || count(*))")),
    ];
}
