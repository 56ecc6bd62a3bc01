using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>A source that grows and shrinks, and a site whose editors go on.</summary>
public sealed class ChangedSourceTests
{
    private const string Region = ImportedHost.Region;

    private const string FrenchPages = """
        [{"id":301,"path":"/musterkreis/fr/arriver/","title":"Arriver","last_updated":"2026-03-01T09:15:00+01:00","content":"<p>Bienvenue.</p>",
          "parent":{"id":0,"url":null,"path":null},"order":1,"available_languages":{"de":{"id":101,"path":"/musterkreis/de/ankommen/"}},"embedded_offers":[]}]
        """;

    [Fact]
    public async Task What_is_gone_at_the_source_is_reported_and_stays()
    {
        await using var host = new ImportHost();
        await host.ImportAsync(ImportedHost.Answers, Region, ["de", "uk"]);
        using var answers = new ChangedAnswers(ImportedHost.Answers);
        answers.Remove("de/pages.json", 108);
        answers.Remove("uk/pages.json", 205);
        answers.Add("de/locations.json", "[]");
        answers.Add("uk/locations.json", "[]");
        answers.Add("de/events.json", "[");

        var report = await host.ImportAsync(answers.Folder, Region, ["de", "uk"]);

        report.Problems.Where(problem => problem.Message.StartsWith("The source does not bring it", StringComparison.Ordinal)).ShouldBe(
            [
                new ImportProblem("kiTopic \"Wohnen & Leben (1)\"", "The source does not bring it any more; it stays as it is."),
                new ImportProblem("kiTopic \"Sprache\"", "The source does not bring it in uk any more; that translation stays as it is."),
                new ImportProblem("kiPlace \"Rathaus\"", "The source does not bring it any more; it stays as it is."),
            ],
            ignoreOrder: true);
        (await host.AskAsync($"{Region}/de/pages/")).EnumerateArray().Count().ShouldBe(8);
        (await host.AskAsync($"{Region}/uk/locations/")).EnumerateArray().Count().ShouldBe(1);
        ImportReportText.Write(report).ShouldContain("The source does not bring it any more");
    }

    [Fact]
    public async Task A_language_the_site_lacks_is_added_and_stays()
    {
        var host = new ImportHost();
        using var answers = new ChangedAnswers(ImportedHost.Answers);
        answers.Add("fr/pages.json", FrenchPages);
        answers.Add("xx/pages.json", FrenchPages);

        var foreseen = await host.ImportAsync(answers.Folder, Region, [], dryRun: true);
        var languages = await host.Get<ILanguageService>().GetAllAsync();
        var report = await host.ImportAsync(answers.Folder, Region, []);
        var again = await host.ImportAsync(answers.Folder, Region, []);
        var backup = await host.StopAndBackUpAsync();
        await host.DisposeAsync();
        await using var restarted = new ImportHost(backup);
        Directory.Delete(backup, recursive: true);

        foreseen.NewLanguages.ShouldBe(["fr"]);
        languages.ShouldNotContain(language => language.IsoCode == "fr-FR");
        report.Languages.ShouldBe(["de", "fr", "uk"]);
        report.NewLanguages.ShouldBe(["fr"]);
        report.Failures.ShouldBeEmpty();
        report.Problems.ShouldContain(new ImportProblem("Language xx", "Left out: no language is known by this code."));
        ImportReportText.Write(report).ShouldContain("Languages added to the site: fr");
        again.NothingToDo.ShouldBeTrue();
        var page = (await restarted.AskAsync($"{Region}/fr/pages/")).EnumerateArray().ShouldHaveSingleItem();
        (page.GetProperty("id").GetInt32(), page.GetProperty("path").GetString()).ShouldBe((301, "/musterkreis/fr/arriver/"));
        (await restarted.AskAsync($"regions/{Region}/")).GetProperty("languages").EnumerateArray().Select(language => language.GetProperty("code").GetString()).ShouldBe(["de", "uk", "fr"]);
    }

    [Fact]
    public async Task A_page_has_the_sources_time_until_an_editor_changes_it()
    {
        await using var host = new ImportHost();
        await host.ImportAsync(ImportedHost.Answers, Region, ["de", "uk"]);
        var (key, before) = (new ImportKeys(Region).Of(SourcePart.Pages.ToString(), "107"), DateTimeOffset.UtcNow.AddSeconds(-1));
        var editing = host.Get<IContentEditingService>();
        var document = (await editing.GetAsync(key)).ShouldNotBeNull();

        await editing.UpdateAsync(key, Edited(document, "uk-UA"), Constants.Security.SuperUserKey);
        var draft = await TimeAsync(host, "uk");
        await host.Get<IContentPublishingService>().PublishAsync(
            key, [new CulturePublishScheduleModel { Culture = "uk-UA" }, new CulturePublishScheduleModel { Culture = "de-DE" }], Constants.Security.SuperUserKey);

        draft.ShouldBe(DateTimeOffset.Parse("2026-02-07T09:15:00.780+01:00"));
        (await TimeAsync(host, "uk")).ShouldBeGreaterThan(before);
        (await TimeAsync(host, "de")).ShouldBe(DateTimeOffset.Parse("2026-02-07T09:15:00.780+01:00"));
    }

    private static ContentUpdateModel Edited(Umbraco.Cms.Core.Models.IContent document, string changed) => new()
    {
        Variants = [.. document.AvailableCultures.Select(culture => new VariantModel { Culture = culture, Name = document.GetCultureName(culture)! })],
        Properties =
        [
            .. document.AvailableCultures.SelectMany(culture => new[]
            {
                new PropertyValueModel { Alias = "title", Culture = culture, Value = document.GetValue<string>("title", culture) + (culture == changed ? "!" : "") },
                new PropertyValueModel { Alias = "content", Culture = culture, Value = document.GetValue<string>("content", culture) is { Length: > 0 } text ? System.Text.Json.Nodes.JsonNode.Parse(text) : null },
            }),
        ],
    };

    private static async Task<DateTimeOffset> TimeAsync(ImportHost host, string language) =>
        (await host.AskAsync($"{Region}/{language}/pages/")).EnumerateArray()
            .Single(page => page.GetProperty("id").GetInt32() % 100 == 7)
            .GetProperty("last_updated").GetDateTimeOffset();
}
