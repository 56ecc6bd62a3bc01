using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static UmbracoKi.Tests.Integreat.SiteBuilder;

namespace UmbracoKi.Tests.Integreat.Pages;

public class PathLaws
{
    private static readonly string[] Languages = ["de", "uk", "ar"];

    [Property(Arbitrary = [typeof(PathLaws)], MaxTest = 40)]
    internal async Task Whatever_path_is_answered_is_answerable_and_points_back(Tree tree)
    {
        var site = SiteOf(tree);
        await using var host = await IntegreatHost.StartAsync(site);

        foreach (var language in Languages)
        {
            var pages = (await host.JsonAsync($"/api/v3/kreis/{language}/pages/")).AsArray();
            pages.Count.ShouldBe(tree.Topics.Count(topic => topic.Languages.Contains(language)));
            foreach (var page in pages)
            {
                var path = (string)page!["path"]!;
                var found = (await host.JsonAsync($"/api/v3/kreis/{language}/children/?depth=2&url={path}")).AsArray();
                JsonNode.DeepEquals(found[0], page).ShouldBeTrue(path);

                var parents = (await host.JsonAsync($"/api/v3/kreis/{language}/parents/?url={path}")).AsArray();
                ((string?)page["parent"]!["path"]).ShouldBe(parents.Count == 0 ? null : (string)parents[^1]!["path"]!);

                foreach (var (other, alternate) in page["available_languages"]!.AsObject())
                {
                    other.ShouldNotBe(language);
                    var translated = await host.JsonAsync($"/api/v3/kreis/{other}/page/?url={alternate!["path"]}");
                    ((int)translated["id"]!).ShouldBe((int)alternate["id"]!);
                    ((string)translated["available_languages"]![language]!["path"]!).ShouldBe(path);
                }
            }
        }
    }

    public static Arbitrary<Tree> Trees()
    {
        var topic =
            from parent in Gen.Choose(-1, 30)
            from languages in Gen.SubListOf(Languages)
            from renamed in Gen.Choose(0, 3)
            select new Topic(parent, languages.Count == 0 ? ["de"] : [.. languages], renamed == 0);
        return topic.ListOf().Select(topics => new Tree([.. topics])).ToArbitrary();
    }

    private static SiteBuilder SiteOf(Tree tree)
    {
        var site = new SiteBuilder();
        var region = site.Region("kreis", Languages);
        var keys = new List<Guid>();
        foreach (var topic in tree.Topics)
        {
            var index = keys.Count;
            var above = topic.Parent < 0 || index == 0 ? region : keys[topic.Parent % index];
            var key = site.Topic(above, topic.Languages.ToDictionary(language => language, language => new Text($"Seite {index} {language}")));
            keys.Add(key);
            if (topic.Renamed)
            {
                site.Edit(key, topic.Languages[0], new Text($"Umbenannt {index}"));
            }
        }

        return site;
    }

    /// <param name="Parent">Below the region if negative; else one of the topics before it.</param>
    public sealed record Topic(int Parent, string[] Languages, bool Renamed);

    public sealed record Tree(IReadOnlyList<Topic> Topics);
}
