using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>A small region imported into a real host.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private const string Region = "musterkreis";

    private static readonly string Answers = Path.Combine(AppContext.BaseDirectory, "Import", "Answers");
    private static readonly string[] Languages = ["de", "uk"];

    private readonly ImportedHost _host = new();
    private ImportReport _first = null!;

    public async Task InitializeAsync() => _first = await _host.ImportAsync(Answers, Region, Languages);

    public async Task DisposeAsync() => await _host.DisposeAsync();

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
                _host.Ids.For([(document.Key, language)])[(document.Key, language)].ShouldBe(id);
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
    }

    private Guid Key(SourcePart part, int id) => new ImportKeys(Region).Of(part.ToString(), FormattableString.Invariant($"{id}"));

    private IContent Document(SourcePart part, int id) => _host.Get<IContentService>().GetById(Key(part, id)).ShouldNotBeNull();

    private IContent Root() => _host.Get<IContentService>().GetRootContent().Single();

    private List<IContent> Children(IContent parent) =>
        [.. _host.Get<IContentService>().GetPagedChildren(parent.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null).OrderBy(child => child.SortOrder)];

    private DateTimeOffset? Timestamp(IContent document, string language, string culture)
    {
        var stored = document.GetValue<string>("content", culture, published: true);
        var markup = string.IsNullOrEmpty(stored) ? "" : JsonDocument.Parse(stored).RootElement.GetProperty("markup").GetString()!;
        return _host.Get<IImportedTimestamps>().Find(document.Key, language, document.GetValue<string>("title", culture, published: true)!, markup);
    }

    private static JsonElement Source(string language) =>
        JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Answers, Region, language, "pages.json"))).RootElement;
}
