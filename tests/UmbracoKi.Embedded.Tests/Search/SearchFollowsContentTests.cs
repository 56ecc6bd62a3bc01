using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Search;
using UmbracoKi.Embedded.Search.Index;
using UmbracoKi.Embedded.Search.Indexing;
using UmbracoKi.Embedded.Tests.Guarantees;
using UmbracoKi.TestSupport;
using File = System.IO.File;

namespace UmbracoKi.Embedded.Tests.Search;

/// <summary>What was saved, published, moved or deleted is found accordingly, at once.</summary>
public sealed class SearchFollowsContentTests
{
    private const int Steps = 120;

    [Fact]
    public async Task A_draft_is_found_by_editors_and_a_published_text_by_visitors()
    {
        await using var site = await PageSite.StartAsync();
        var key = await site.CreateAsync(null, "Anmeldung", ["de-DE", "uk-UA"]);

        Find(site, "anmeldung").ShouldBe([key]);
        Find(site, "anmeldung", published: true).ShouldBeEmpty();

        await site.PublishAsync(key, ["uk-UA"]);
        Find(site, "anmeldung", published: true, "uk-UA").ShouldBe([key]);
        Find(site, "anmeldung", published: true, "de-DE").ShouldBeEmpty();

        await site.UpdateAsync(key, "Abmeldung", ["de-DE", "uk-UA"]);
        Find(site, "abmeldung").ShouldBe([key]);
        Find(site, "abmeldung", published: true).ShouldBeEmpty();
        Find(site, "anmeldung", published: true, "uk-UA").ShouldBe([key]);

        await site.UnpublishAsync(key, ["uk-UA"]);
        Find(site, "anmeldung", published: true).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_delivery_api_finds_words_in_the_answered_language_best_first()
    {
        await using var site = await PageSite.StartAsync();
        var course = await site.CreateAsync(null, "Sprachkurs", ["de-DE"]);
        var plan = await site.CreateAsync(null, "Kursplan", ["de-DE"]);
        var ukrainian = await site.CreateAsync(null, "Kurs", ["uk-UA"]);
        foreach (var (key, culture) in new[] { (course, "de-DE"), (plan, "de-DE"), (ukrainian, "uk-UA") })
        {
            await site.PublishAsync(key, [culture]);
        }

        (await KeysAsync(site, "?filter=text:kurs", "de-DE")).ShouldBe([plan, course]);
        (await KeysAsync(site, "?filter=text:kurs&sort=name:desc", "de-DE")).ShouldBe([course, plan]);
        (await KeysAsync(site, "?filter=text:!kursplan", "de-DE")).ShouldBe([course]);
        (await site.GetAsync("?filter=text:!!", "de-DE")).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task After_any_changes_the_index_is_what_one_made_from_scratch_is(int seed)
    {
        var random = new Random(seed);
        await using var site = await PageSite.StartAsync();
        var content = site.Host.Get<IContentService>();
        var keys = new List<Guid>();
        for (var step = 0; step < Steps; step++)
        {
            if (keys.Count < 8 || random.Next(6) == 0)
            {
                Guid? parent = keys.Count == 0 || random.Next(3) == 0 ? null : Living(content, keys, random)?.Key;
                keys.Add(await site.CreateAsync(parent, $"Seite {step}", SomeCultures(random)));
                continue;
            }

            await ChangeAsync(site, content, keys, random, step);
            if (random.Next(5) == 0)
            {
                // Searching in between decides what is indexed in the foreground and in one go.
                Find(site, "seite");
            }
        }

        site.Host.Get<ContentSearch>().Find(new SearchCriteria { Text = "seite" }).ShouldNotBeEmpty();
        var followed = IndexDump.Of(site.Host.Get<SearchIndex>());
        site.Host.Get<SearchIndex>().Clear();
        site.Host.Get<SearchIndexer>().CatchUp(CancellationToken.None);

        var rebuilt = IndexDump.Of(site.Host.Get<SearchIndex>());
        followed.Except(rebuilt).Select(row => $"- {row}").Concat(rebuilt.Except(followed).Select(row => $"+ {row}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_start_catches_up_with_what_the_index_has_missed()
    {
        var folder = Directory.CreateTempSubdirectory("umbracoki-search-");
        try
        {
            Guid deleted;
            IReadOnlyList<string> expected;
            await using (var site = await EmbeddedHost.StartAsync(typeof(PageSite).Assembly, folder.FullName))
            {
                var content = site.Get<IContentService>();
                var type = new ContentType(site.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), -1) { Alias = "plain", Name = "Plain", AllowedAsRoot = true };
                await site.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
                deleted = Save(content, "Veraltet").Key;
                Save(content, "Kontakt");
                site.Get<ContentSearch>().Find(new SearchCriteria { Text = "Veraltet" }).Count.ShouldBe(1);
                File.Copy(site.DatabasePath + ".search", site.DatabasePath + ".old");
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                content.Delete(content.GetById(deleted)!);
                Save(content, "Nachgetragen");
                expected = Names(site.Get<ContentSearch>());
            }

            var database = EmbeddedHost.DatabaseIn(folder.FullName);
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database)!, "*.search*"))
            {
                File.Delete(file);
            }

            File.Move(database + ".old", database + ".search");
            await using var again = await EmbeddedHost.StartAsync(typeof(PageSite).Assembly, folder.FullName);

            Names(again.Get<ContentSearch>()).ShouldBe(expected);
            again.Get<ContentSearch>().Find(new SearchCriteria { Text = deleted.ToString() }).ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static IContent Save(IContentService content, string name)
        {
            var document = content.Create(name, -1, "plain");
            content.Save(document).Success.ShouldBeTrue();
            return document;
        }

        static IReadOnlyList<string> Names(ContentSearch search)
            => [.. new[] { "Veraltet", "Kontakt", "Nachgetragen" }.Where(name => search.Find(new SearchCriteria { Text = name }).Count == 1)];
    }

    private static async Task ChangeAsync(PageSite site, IContentService content, List<Guid> keys, Random random, int step)
    {
        if (Living(content, keys, random) is not { } document)
        {
            return;
        }

        switch (random.Next(7))
        {
            case 0:
                await site.UpdateAsync(document.Key, $"Neue Seite {step}", SomeCultures(random));
                break;
            case 1:
                await site.PublishAsync(document.Key, document.AvailableCultures);
                break;
            case 2:
                await site.UnpublishAsync(document.Key, document.PublishedCultures);
                break;
            case 3 when Living(content, keys, random) is { } target && !target.Path.StartsWith(document.Path, StringComparison.Ordinal):
                content.Move(document, target.Id);
                break;
            case 4:
                content.MoveToRecycleBin(document);
                break;
            case 5 when step % 3 == 0:
                content.Delete(document);
                break;
            default:
                await site.PublishAsync(document.Key, SomeCultures(random));
                break;
        }
    }

    private static IContent? Living(IContentService content, List<Guid> keys, Random random)
        => content.GetById(keys[random.Next(keys.Count)]) is { Trashed: false } document ? document : null;

    private static string[] SomeCultures(Random random)
    {
        var some = PageSite.Cultures.Where(_ => random.Next(2) == 0).ToArray();
        return some.Length == 0 ? [PageSite.Cultures[0]] : some;
    }

    private static Guid[] Find(PageSite site, string text, bool published = false, string? culture = null)
        => [.. site.Host.Get<ContentSearch>().Find(new SearchCriteria { Text = text, Published = published, Cultures = culture is null ? null : [culture] }).Select(hit => hit.Key)];

    private static async Task<Guid[]> KeysAsync(PageSite site, string query, string culture)
    {
        using var answer = await site.GetAsync(query, culture);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
    }
}
