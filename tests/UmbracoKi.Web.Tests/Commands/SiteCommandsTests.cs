using System.Text.Json;
using UmbracoKi.Web.Commands;
using UmbracoKi.Web.Tests.Robustness;

namespace UmbracoKi.Web.Tests.Commands;

/// <summary>The commands beside the real program, and after it.</summary>
public sealed class SiteCommandsTests
{
    [Fact]
    public async Task A_running_site_is_backed_up_looked_over_and_after_its_end_restored()
    {
        using var site = new TemporaryFolder();
        using var archives = new TemporaryFolder();
        using var pack = SmallSite.Pack();
        var archive = Path.Combine(archives.Path, "site.zip");
        await using (var program = WebProgram.Start(site.Path, WebProgram.AnyPort, "--SampleContent:Folder", pack.Folder))
        {
            using var client = new HttpClient { BaseAddress = await program.ReadyAsync() };
            (await client.GetStringAsync(new Uri("/umbraco/delivery/api/v2/content?filter=text:lernen", UriKind.Relative))).ShouldContain(SmallSite.TopicName);

            (await RunAsync("backup", archive, "--contentRoot", site.Path)).ShouldBe(0);
            (await RunAsync("restore", archive, "--contentRoot", site.Path)).ShouldBe(1);
            (await RunAsync("doctor", "--contentRoot", site.Path)).ShouldBe(0);
            await program.KillAsync();
        }

        SiteDatabase.Execute(site.DatabasePath, "UPDATE umbracoContentVersion SET text = NULL");
        SiteDatabase.Execute(
            ModuleDatabase(site),
            "INSERT INTO umbracoKiId (Document, Language, Numbering, Id) VALUES ('00000000-0000-4000-8000-000000000001', '', 'page', 900001)");
        var broken = await FindingsAsync(site);
        broken.ShouldContain("version-names");
        broken.ShouldContain("stable-ids");
        broken.ShouldContain("missing-translations-en");

        (await RunAsync("restore", archive, "--contentRoot", site.Path)).ShouldBe(0);

        var healed = await FindingsAsync(site);
        healed.ShouldNotContain("version-names");
        healed.ShouldNotContain("stable-ids");
    }

    private static string ModuleDatabase(TemporaryFolder site) => Path.Combine(site.Path, "umbraco", "Data", "UmbracoKi.sqlite.db");

    private static Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, TextWriter.Null, TextWriter.Null);

    private static async Task<string[]> FindingsAsync(TemporaryFolder site)
    {
        var output = new StringWriter();
        await CommandLine.RunAsync(["doctor", "--json", "--contentRoot", site.Path], output, TextWriter.Null);
        using var json = JsonDocument.Parse(output.ToString());
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("check").GetString()!)];
    }
}
