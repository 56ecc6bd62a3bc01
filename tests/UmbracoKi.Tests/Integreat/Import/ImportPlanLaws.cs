using FsCheck.Xunit;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

public class ImportPlanLaws
{
    [Property(MaxTest = 60)]
    public void Any_order_of_the_source_gives_the_same_plan(int seed)
    {
        var random = new Random(seed);
        var entries = Source(random);
        var shuffled = entries.ToArray();
        random.Shuffle(shuffled);
        var (problems, otherProblems) = (new List<ImportProblem>(), new List<ImportProblem>());

        var plan = Describe(Pages.Build(Pages.Content(entries), problems));
        var other = Describe(Pages.Build(Pages.Content(shuffled), otherProblems));

        other.ShouldBe(plan);
        otherProblems.ShouldBe(problems, ignoreOrder: true);
    }

    [Property(MaxTest = 60)]
    public void A_second_plan_is_empty(int seed)
    {
        var wanted = Pages.Build(Pages.Content(Source(new Random(seed))));

        var plan = ImportPlan.Make(wanted, Pages.Imported(wanted), []);

        plan.IsEmpty.ShouldBeTrue();
        plan.Unchanged.ShouldBe(wanted.Documents.Count);
    }

    [Property(MaxTest = 60)]
    public void Every_document_comes_after_its_parent_and_once(int seed)
    {
        var wanted = Pages.Build(Pages.Content(Source(new Random(seed))));

        var seen = new HashSet<Guid>();
        foreach (var document in wanted.Documents)
        {
            (document.Parent is null || seen.Contains(document.Parent.Value)).ShouldBeTrue();
            seen.Add(document.Key).ShouldBeTrue();
        }
    }

    // Parents at random, so there are cycles and missing ones; ids and orders at random, so some are double.
    private static List<SourceEntry> Source(Random random)
    {
        var count = random.Next(1, 25);
        return [.. Enumerable.Range(1, count).SelectMany(number =>
        {
            var parent = random.Next(3) == 0 ? null : $"seite-{random.Next(1, count + 3)}";
            var id = random.Next(8) == 0 ? 1 : number;
            var uk = Pages.Page("uk", 1000 + number, $"сторінка-{number}", parent, order: random.Next(5));
            var de = random.Next(2) == 0
                ? Pages.Page("de", id, $"seite-{number}", parent, random.Next(5), translations: uk)
                : Pages.Page("de", id, $"seite-{number}", parent, random.Next(5));
            return random.Next(4) == 0 ? new[] { de } : [de, uk];
        })];
    }

    private static List<string> Describe(WantedTree tree) =>
        [.. tree.Documents.Select(document => $"{document.Key} {document.Parent} {document.Hash} {string.Join(',', document.Variants.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + pair.Value.Hash))}")];
}
