using UmbracoKi.Languages;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>The process dies while it creates and publishes.</summary>
public sealed class KilledProcessTests
{
    private const int Kills = 20;
    private const int AllTypes = 17;

    private const string Urls = "SELECT uniqueId, languageId, isDraft, urlSegment, isPrimary FROM umbracoDocumentUrl ORDER BY uniqueId, languageId, isDraft";

    private const string PublishedWithoutUrl =
        """
        SELECT n.uniqueId, v.languageId FROM umbracoDocumentCultureVariation v JOIN umbracoNode n ON n.id = v.nodeId
        WHERE v.published = 1 AND NOT EXISTS
          (SELECT 1 FROM umbracoDocumentUrl u WHERE u.uniqueId = n.uniqueId AND u.languageId = v.languageId AND u.isDraft = 0)
        """;

    private static readonly string Pack = Path.Combine(AppContext.BaseDirectory, "SampleContent");

    [Fact]
    public async Task Leaves_each_document_before_or_after_its_change_and_goes_on_from_there()
    {
        using var site = new TemporaryFolder();
        var documents = Directory.EnumerateFiles(Pack, "document.json", SearchOption.AllDirectories).Count();
        var random = new Random(Kills);

        for (var kill = 0; kill < Kills; kill++)
        {
            await using (var program = WebProgram.Start(site.Path))
            {
                await UntilAMomentOfLoadingAsync(program, site.DatabasePath, kill, documents * 2, random);
                await program.KillAsync();
            }

            SiteDatabase.Contradictions(site.DatabasePath).ShouldBeEmpty($"after kill {kill}");
            Mark(site.DatabasePath).ShouldNotBe("done", $"kill {kill} came too late");
        }

        await using var last = WebProgram.Start(site.Path);
        var address = await last.ReadyAsync();

        SiteDatabase.Contradictions(site.DatabasePath).ShouldBeEmpty();
        SiteDatabase.Number(site.DatabasePath, "SELECT COUNT(*) FROM umbracoDocument WHERE published = 1").ShouldBe(documents);
        PublishedPerCulture(site.DatabasePath).ShouldBe(FilesPerCulture(), ignoreOrder: true);
        SiteDatabase.Rows(site.DatabasePath, PublishedWithoutUrl).ShouldBeEmpty();
        using var client = new HttpClient { BaseAddress = address };
        (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldContain("healthy");
    }

    [Fact]
    public async Task Installs_all_of_the_content_model_or_nothing()
    {
        var random = new Random(Kills);
        for (var kill = 0; kill < 4; kill++)
        {
            using var site = new TemporaryFolder();
            await using (var program = WebProgram.Start(site.Path, WebProgram.AnyPort, "--SampleContent:Load", "false"))
            {
                while (!File.Exists(site.DatabasePath))
                {
                    program.HasExited.ShouldBeFalse(program.Output);
                    await Task.Delay(5);
                }

                await Task.Delay(random.Next(250 * kill, 250 * (kill + 1)));
                await program.KillAsync();
            }

            Installed(site.DatabasePath).ShouldBeOneOf(0, AllTypes);

            await using var next = WebProgram.Start(site.Path, WebProgram.AnyPort, "--SampleContent:Load", "false");
            await next.ReadyAsync();
            Installed(site.DatabasePath).ShouldBe(AllTypes);
        }
    }

    [Fact]
    public async Task Makes_the_urls_that_a_killed_process_could_not_write_any_more()
    {
        using var site = new TemporaryFolder();
        using var pack = SmallSite.Pack();
        await using (var program = WebProgram.Start(site.Path, WebProgram.AnyPort, "--SampleContent:Folder", pack.Folder))
        {
            await program.ReadyAsync();
            await program.KillAsync();
        }

        var urls = SiteDatabase.Rows(site.DatabasePath, Urls);
        urls.ShouldContain(row => row.Contains("deutsch-lernen", StringComparison.Ordinal));
        SiteDatabase.Execute(site.DatabasePath, "DELETE FROM umbracoDocumentUrl WHERE urlSegment LIKE '%deutsch-lernen%'");
        SiteDatabase.Execute(site.DatabasePath, "UPDATE umbracoDocumentUrl SET urlSegment = 'before-the-change' WHERE urlSegment = 'kreis-muster'");

        await using var next = WebProgram.Start(site.Path);
        var address = await next.ReadyAsync();

        SiteDatabase.Rows(site.DatabasePath, Urls).ShouldBe(urls);
        using var client = new HttpClient { BaseAddress = address };
        (await client.GetStringAsync(SmallSite.TopicByPath)).ShouldContain(SmallSite.TopicName);
    }

    // Most kills wait for their share of the work, which spreads them over creating and publishing on any machine. Each fourth comes
    // soon after a restart, when what an earlier process left is saved once more.
    private static async Task UntilAMomentOfLoadingAsync(WebProgram program, string database, int kill, int steps, Random random)
    {
        if (kill % 4 == 3)
        {
            await program.LoadingAsync();
            await Task.Delay(random.Next(400));
            return;
        }

        var target = random.Next(steps * kill / Kills, steps * (kill + 1) / Kills);
        while (SiteDatabase.StepsDone(database) < target)
        {
            program.HasExited.ShouldBeFalse(program.Output);
            await Task.Delay(5);
        }

        await Task.Delay(random.Next(60));
    }

    private static int Installed(string database)
        => SiteDatabase.Rows(database, "SELECT name FROM sqlite_master WHERE name = 'cmsContentType'").Count == 0
            ? 0
            : SiteDatabase.Number(database, "SELECT COUNT(*) FROM cmsContentType WHERE alias LIKE 'ki%'");

    private static string? Mark(string database)
        => SiteDatabase.Rows(database, $"SELECT value FROM umbracoKeyValue WHERE key = '{SampleContentMark.Key}'").SingleOrDefault();

    private static IEnumerable<string> PublishedPerCulture(string database) => SiteDatabase.Rows(database,
        """
        SELECT l.languageISOCode, COUNT(*) FROM umbracoDocumentCultureVariation v JOIN umbracoLanguage l ON l.id = v.languageId
        WHERE v.published = 1 GROUP BY l.languageISOCode
        """);

    private static IEnumerable<string> FilesPerCulture() => Directory.EnumerateFiles(Pack, "*.md", SearchOption.AllDirectories)
        .GroupBy(file => Path.GetFileNameWithoutExtension(file))
        .Select(files => $"{LanguageRegistry.All.Single(language => language.AppCode == files.Key).Culture} | {files.Count()}");
}
