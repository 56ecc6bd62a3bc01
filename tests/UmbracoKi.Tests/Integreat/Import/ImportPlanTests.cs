using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

public class ImportPlanTests
{
    private readonly List<ImportProblem> _problems = [];

    [Fact]
    public void Makes_one_document_of_a_page_and_its_translations()
    {
        var uk = Pages.Page("uk", 21, "житло");
        var ar = Pages.Page("ar", 31, "سكن");
        var de = Pages.Page("de", 11, "wohnen", translations: [uk, ar]);

        var tree = Pages.Build(Pages.Content(uk, ar, de), _problems);

        var page = tree.Documents.Single(document => document.Type == "kiTopic");
        page.Variants.Keys.ShouldBe(["de", "uk", "ar"], ignoreOrder: true);
        page.Variants["uk"].Id.ShouldBe(21);
        page.Variants["uk"].Slug.ShouldBe("житло");
    }

    [Fact]
    public void Matches_a_translation_that_only_names_its_original()
    {
        var de = Pages.Page("de", 11, "wohnen");
        var uk = Pages.Page("uk", 21, "житло", translations: de);

        var tree = Pages.Build(Pages.Content(de, uk), _problems);

        tree.Documents.Single(document => document.Type == "kiTopic").Variants.Keys.ShouldBe(["de", "uk"], ignoreOrder: true);
    }

    [Fact]
    public void Reports_a_translation_without_the_default_language()
    {
        Pages.Build(Pages.Content(Pages.Page("de", 11, "wohnen"), Pages.Page("uk", 22, "робота")), _problems);

        _problems.ShouldContain(problem => problem.Subject.Contains("робота") && problem.Message.StartsWith("Left out"));
    }

    [Fact]
    public void Puts_a_page_with_a_missing_parent_below_the_region_and_says_so()
    {
        var tree = Pages.Build(Pages.Content(Pages.Page("de", 11, "wohnen", parent: "fort")), _problems);

        tree.Documents[1].Parent.ShouldBe(tree.Documents[0].Key);
        _problems.ShouldContain(problem => problem.Message.Contains("/musterkreis/de/fort"));
    }

    [Fact]
    public void Breaks_a_cycle_and_keeps_all_its_pages()
    {
        var tree = Pages.Build(Pages.Content(Pages.Page("de", 1, "a", "c"), Pages.Page("de", 2, "b", "a"), Pages.Page("de", 3, "c", "b")), _problems);

        tree.Documents.Count(document => document.Type == "kiTopic").ShouldBe(3);
        _problems.Count(problem => problem.Message.Contains("below itself")).ShouldBe(1);
    }

    [Fact]
    public void Keeps_the_first_of_two_entries_with_one_id()
    {
        var tree = Pages.Build(Pages.Content(Pages.Page("de", 1, "b", order: 2), Pages.Page("de", 1, "a", order: 1)), _problems);

        tree.Documents.Single(document => document.Type == "kiTopic").Variants["de"].Slug.ShouldBe("a");
        _problems.ShouldContain(problem => problem.Message.Contains("same id"));
    }

    [Fact]
    public void Updates_only_the_translation_that_changed()
    {
        var uk = Pages.Page("uk", 21, "житло");
        var de = Pages.Page("de", 11, "wohnen", translations: uk);
        var before = Pages.Build(Pages.Content(de, uk));
        var after = Pages.Build(Pages.Content(de, uk with { Content = "<p>Нове</p>" }));

        var plan = ImportPlan.Make(after, Pages.Imported(before), _problems);

        var step = plan.Steps.ShouldHaveSingleItem();
        step.Languages.ShouldBe(["uk"]);
        step.Exists.ShouldBeTrue();
        step.Values.ShouldBeFalse();
    }

    [Fact]
    public void Moves_a_page_that_has_another_parent_and_writes_nothing_else()
    {
        SourceEntry[] others = [Pages.Page("de", 1, "a", order: 1), Pages.Page("de", 2, "b", order: 2)];
        var before = Pages.Build(Pages.Content([.. others, Pages.Page("de", 3, "c", "a")]));
        var after = Pages.Build(Pages.Content([.. others, Pages.Page("de", 3, "c", "b")]));

        var step = ImportPlan.Make(after, Pages.Imported(before), _problems).Steps.ShouldHaveSingleItem();

        step.Moves.ShouldBeTrue();
        step.Writes.ShouldBeFalse();
    }

    [Fact]
    public void Sorts_children_whose_order_changed()
    {
        var before = Pages.Build(Pages.Content(Pages.Page("de", 1, "a", order: 1), Pages.Page("de", 2, "b", order: 2)));
        var after = Pages.Build(Pages.Content(Pages.Page("de", 1, "a", order: 3), Pages.Page("de", 2, "b", order: 2)));

        var plan = ImportPlan.Make(after, Pages.Imported(before), _problems);

        plan.Steps.ShouldBeEmpty();
        plan.Orders.ShouldHaveSingleItem().Children.ShouldBe(after.Documents.Skip(1).Select(document => document.Key));
    }

    [Fact]
    public void Leaves_alone_what_an_editor_threw_away()
    {
        var wanted = Pages.Build(Pages.Content(Pages.Page("de", 1, "a"), Pages.Page("de", 2, "b", "a")));
        var existing = Pages.Imported(wanted);
        existing[wanted.Documents[1].Key] = existing[wanted.Documents[1].Key] with { IsTrashed = true };
        existing.Remove(wanted.Documents[2].Key);

        var plan = ImportPlan.Make(wanted, existing, _problems);

        plan.IsEmpty.ShouldBeTrue();
        _problems.Count(problem => problem.Message.Contains("recycle bin")).ShouldBe(2);
    }
}
