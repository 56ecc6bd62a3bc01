using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Integreat.Import;
using UmbracoKi.Published;
using UmbracoKi.Storage;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>A small region imported into a real host.</summary>
public sealed class ImportTests(ImportedHost host) : IClassFixture<ImportedHost>
{
    private const string Region = ImportedHost.Region;

    private static readonly string Answers = ImportedHost.Answers;
    private static readonly string[] Languages = ImportedHost.Languages;

    private readonly ImportedHost _host = host;
    private readonly ImportReport _first = host.First;

    [Fact]
    public void Brings_each_page_with_tree_names_ids_languages_and_times()
    {
        _first.Failures.ShouldBeEmpty();
        _first.Problems.ShouldBeEmpty();
        foreach (var (language, culture) in new[] { ("de", "de-DE"), ("uk", "uk-UA") })
        {
            foreach (var page in Source(language).EnumerateArray())
            {
                var (id, title, number) = (page.GetProperty("id").GetInt32(), page.GetProperty("title").GetString()!, page.GetProperty("id").GetInt32() % 100);
                var document = Document(SourcePart.Pages, 100 + number);
                document.IsCulturePublished(culture).ShouldBeTrue();
                document.GetCultureName(culture).ShouldStartWith(title);
                document.GetValue<string>("title", culture).ShouldBe(title);
                var subject = new IdSubject(IdKind.Page, document.Key, language);
                _host.Get<IStableIds>().For([subject])[subject].ShouldBe(id);
                Timestamp(document, language, culture).ShouldBe(page.GetProperty("last_updated").GetDateTimeOffset());
                _host.Get<IImportedSlugs>().Find(document.Key, language, document.GetCultureName(culture)!).ShouldBe(SourcePath.From(page.GetProperty("path").GetString())!.Slug);
            }
        }
    }

    [Fact]
    public void Keeps_parents_and_order()
    {
        Children(Root()).Where(child => child.ContentType.Alias == "kiTopic").Select(child => child.GetValue<string>("title", "de-DE"))
            .ShouldBe(["Wohnen & Leben", "Ankommen", "Wohnen & Leben"]);
        Children(Document(SourcePart.Pages, 101)).Select(child => child.Key).ShouldBe([Key(SourcePart.Pages, 104), Key(SourcePart.Pages, 103)]);
        Children(Document(SourcePart.Pages, 104)).Select(child => child.Key).ShouldBe([Key(SourcePart.Pages, 105)]);
    }

    [Fact]
    public void Gives_documents_the_addresses_they_had()
    {
        var urls = _host.Get<IDocumentUrlService>();

        urls.GetUrlSegment(Key(SourcePart.Pages, 103), "de-DE", isDraft: false).ShouldBe("anmelden-2");
        urls.GetUrlSegment(Key(SourcePart.Pages, 103), "uk-UA", isDraft: false).ShouldBe("реєстрація");
    }

    [Fact]
    public void Makes_links_between_pages_local_and_keeps_the_others()
    {
        var text = Document(SourcePart.Pages, 103).GetValue<string>("content", "de-DE")!;

        text.ShouldContain($"localLink:{Key(SourcePart.Pages, 106):D}");
        text.ShouldContain("https://www.example.org/");
    }

    [Fact]
    public void Brings_place_event_and_imprint()
    {
        _first.Types["kiContact"].ShouldBe(1);
        _first.Types["kiOrganisation"].ShouldBe(1);
        Document(SourcePart.Locations, 150).GetValue<string>("openingHours").ShouldBe("Mo 08:00-12:00; Tu 08:00-12:00; We 08:00-12:00; Th 08:00-12:00; Fr 08:00-12:00; Sa off; Su off");
        var occasion = Document(SourcePart.Events, 160);
        occasion.GetValue<DateTime>("start").ShouldBe(new DateTime(2026, 1, 5, 15, 0, 0));
        occasion.GetValue<string>("place").ShouldNotBeNull().ShouldContain(Key(SourcePart.Locations, 150).ToString("N"));
        Children(Root()).Single(child => child.ContentType.Alias == "kiImprint").PublishedCultures.ShouldBe(["de-DE", "uk-UA"], ignoreOrder: true);
    }

    [Fact]
    public async Task Writes_nothing_the_second_time()
    {
        var rows = DatabaseRows.Read(_host.DatabasePath);

        var second = await _host.ImportAsync(Answers, Region, Languages);

        second.NothingToDo.ShouldBeTrue();
        DatabaseRows.Read(_host.DatabasePath).ShouldBe(rows, ignoreOrder: true);
    }

    [Fact]
    public async Task Brings_only_what_changed_and_leaves_an_editors_text_in_other_languages()
    {
        using var copy = new ChangedAnswers(Answers);
        copy.Replace("uk/pages.json", "Порівнюйте.", "Порівнюйте ціни.");
        var before = Document(SourcePart.Pages, 107);
        var german = before.GetValue<string>("content", "de-DE");

        var report = await _host.ImportAsync(copy.Folder, Region, Languages);

        (report.Created, report.Updated).ShouldBe((0, 1));
        report.Translations.ShouldBe(new Dictionary<string, int> { ["uk"] = 1 });
        var after = Document(SourcePart.Pages, 107);
        JsonDocument.Parse(after.GetValue<string>("content", "uk-UA", published: true)!).RootElement.GetProperty("markup").GetString().ShouldBe("<p>Порівнюйте ціни.</p>");
        after.GetValue<string>("content", "de-DE", published: true).ShouldBe(german);
        (await _host.ImportAsync(copy.Folder, Region, Languages)).NothingToDo.ShouldBeTrue();

        (await _host.ImportAsync(Answers, Region, Languages)).Updated.ShouldBe(1);
    }

    [Fact]
    public async Task Foresees_an_import_without_writing()
    {
        using var copy = new ChangedAnswers(Answers);
        copy.Replace("de/pages.json", "Papier", "Altpapier");
        var rows = DatabaseRows.Read(_host.DatabasePath);

        var report = await _host.ImportAsync(copy.Folder, Region, Languages, dryRun: true);

        report.Updated.ShouldBe(1);
        DatabaseRows.Read(_host.DatabasePath).ShouldBe(rows, ignoreOrder: true);
    }

    [Fact]
    public async Task Knows_an_editors_change_and_no_longer_claims_the_sources_time()
    {
        var document = Document(SourcePart.Pages, 105);

        var timestamps = _host.Get<IImportedTimestamps>();

        timestamps.Find([new TranslationText(document.Key, "de", "Sprache", "<p>Kurse beginnen im April.</p>")]).ShouldBeEmpty();
        timestamps.Find([new TranslationText(document.Key, "de", "Sprache", "<p>Kurse beginnen im März.</p>")]).ShouldHaveSingleItem();
        await Should.ThrowAsync<ImportException>(() => _host.ImportAsync("/no/such/folder", Region, Languages));
    }

    private Guid Key(SourcePart part, int id) => new ImportKeys(Region).Of(part.ToString(), FormattableString.Invariant($"{id}"));

    private IContent Document(SourcePart part, int id) => _host.Get<IContentService>().GetById(Key(part, id)).ShouldNotBeNull();

    private IContent Root() => _host.Get<IContentService>().GetById(new ImportKeys(Region).Region).ShouldNotBeNull();

    private List<IContent> Children(IContent parent) =>
        [.. _host.Get<IContentService>().GetPagedChildren(parent.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null).OrderBy(child => child.SortOrder)];

    private DateTimeOffset? Timestamp(IContent document, string language, string culture)
    {
        var stored = document.GetValue<string>("content", culture, published: true);
        var markup = string.IsNullOrEmpty(stored) ? "" : JsonDocument.Parse(stored).RootElement.GetProperty("markup").GetString()!;
        var text = new TranslationText(document.Key, language, document.GetValue<string>("title", culture, published: true)!, markup);
        return _host.Get<IImportedTimestamps>().Find([text]).Values.Cast<DateTimeOffset?>().SingleOrDefault();
    }

    private static JsonElement Source(string language) =>
        JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Answers, Region, language, "pages.json"))).RootElement;
}
