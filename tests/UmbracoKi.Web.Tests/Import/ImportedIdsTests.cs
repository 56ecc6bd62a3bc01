using System.Text.Json;
using UmbracoKi.Integreat.Import;
using UmbracoKi.Published;
using UmbracoKi.Storage;

namespace UmbracoKi.Web.Tests.Import;

public sealed class ImportedIdsTests
{
    private const string Region = ImportedHost.Region;

    private static readonly string[] Lists = ["de/pages", "uk/pages", "de/locations", "uk/locations", "de/location-categories", "de/events", "uk/events", "de/imprint", "de/news", "uk/news"];

    [Fact]
    public async Task Ids_stay_whatever_rebuilds_restarts_restores_and_imports_come_between()
    {
        var host = new ImportHost();
        await host.ImportAsync(ImportedHost.Answers, Region, ["de"], new EveryStep(() => _ = host.Get<IPublishedSiteAccessor>().Current));
        var german = await IdsAsync(host, Lists.Where(list => list.StartsWith("de", StringComparison.Ordinal)));

        await host.ImportAsync(ImportedHost.Answers, Region, ["de", "uk"], new EveryStep(() => _ = host.Get<IPublishedSiteAccessor>().Current));
        var ids = await IdsAsync(host, Lists);
        var backup = await host.StopAndBackUpAsync();
        await host.DisposeAsync();
        await using var restored = new ImportHost(backup);
        var restoredIds = await IdsAsync(restored, Lists);
        var again = await restored.ImportAsync(ImportedHost.Answers, Region, ["de", "uk"]);

        german.ShouldBeSubsetOf(ids);
        restoredIds.ShouldBe(ids);
        again.NothingToDo.ShouldBeTrue();
        (await IdsAsync(restored, Lists)).ShouldBe(ids);
        ids.ShouldContain("/musterkreis/uk/житло/сміття/ 206 below 2");
        Directory.Delete(backup, recursive: true);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_reported_every_time_and_never_moves()
    {
        await using var host = new ImportHost();
        var (page, other) = (new ImportKeys(Region).Of(SourcePart.Pages.ToString(), "101"), Guid.NewGuid());
        host.Get<IStableIds>().Assign([(new IdSubject(IdKind.Page, other, "uk"), 201), (new IdSubject(IdKind.Page, page, "de"), 7)]);

        var first = await host.ImportAsync(ImportedHost.Answers, Region, ["de", "uk"]);
        var second = await host.ImportAsync(ImportedHost.Answers, Region, ["de", "uk"]);

        first.Problems.ShouldContain(new ImportProblem("kiTopic \"Ankommen\" (de)", "It keeps its id 7; at the source it has 101."));
        first.Problems.ShouldContain(problem => problem.Subject == "kiTopic \"Ankommen\" (uk)" && problem.Message.StartsWith("The id 201 belongs to something else", StringComparison.Ordinal));
        second.NothingToDo.ShouldBeTrue();
        second.Problems.ShouldContain(problem => problem.Subject == "kiTopic \"Ankommen\" (uk)" && problem.Message.Contains("201"));
        (await host.AskAsync($"{Region}/de/pages/")).EnumerateArray().Select(answer => answer.GetProperty("id").GetInt32()).ShouldContain(7);
        host.Get<IStableIds>().For([new IdSubject(IdKind.Page, other, "uk")]).Values.ShouldBe([201]);
    }

    private static async Task<List<string>> IdsAsync(ImportHost host, IEnumerable<string> lists)
    {
        var ids = new List<string>();
        foreach (var list in lists)
        {
            var answer = await host.AskAsync($"{Region}/{list}/{(list.EndsWith("events", StringComparison.Ordinal) ? "?combine_recurring=True" : "")}");
            ids.AddRange((answer.ValueKind == JsonValueKind.Array ? answer.EnumerateArray() : Enumerable.Repeat(answer, 1)).Select(item => Describe(list, item)));
        }

        return ids;
    }

    private static string Describe(string list, JsonElement item)
    {
        var name = item.TryGetProperty("path", out var path) ? path.GetString() : list;
        var parent = item.TryGetProperty("parent", out var above) && above.ValueKind == JsonValueKind.Object ? $" below {above.GetProperty("id")}" : "";
        var place = item.TryGetProperty("location", out var location) ? $" at {location.GetProperty("id")}" : "";
        var occasion = item.TryGetProperty("event", out var times) ? $" as {times.GetProperty("id")}" : "";
        return $"{name} {item.GetProperty("id")}{parent}{place}{occasion}";
    }

    private sealed class EveryStep(Action action) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => action();
    }
}
