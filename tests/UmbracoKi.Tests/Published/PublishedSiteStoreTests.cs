using Umbraco.Cms.Core;
using UmbracoKi.ContentModel;
using UmbracoKi.Published;
using static UmbracoKi.Tests.Published.Documents;

namespace UmbracoKi.Tests.Published;

public class PublishedSiteStoreTests
{
    [Fact]
    public void An_edited_text_costs_one_document_read_and_changes_one_version()
    {
        var bench = new SiteBench(Region("de"), Topic(2, 1, "de"), Topic(3, 2, "de"), Topic(4, 1, "de"));
        var before = bench.Current;
        bench.Source.Reads.Clear();

        bench.Change(bench.Source[Key(2)].Saying("de", "Neu"));
        var after = bench.Current;

        bench.Source.Reads.ShouldBe([Key(2)]);
        bench.Ids.Calls.ShouldBe(1);
        after.Find(Key(2))!.Variants["de"].Values.Text("content").ShouldBe("Neu");
        before.Find(Key(2))!.Variants["de"].Values.Text("content").ShouldBe("Text 2 de");
        Changed(before, after).ShouldBe([2]);
    }

    [Fact]
    public void A_saved_draft_changes_nothing()
    {
        var bench = new SiteBench(Region("de"), Topic(2, 1, "de"));
        var before = bench.Current;

        bench.Change(bench.Source[Key(2)] with { });

        bench.Current.ShouldBeSameAs(before);
    }

    [Fact]
    public void A_new_name_changes_what_is_below_and_what_links_to_it()
    {
        var linking = Topic(5, 1, "de") with { References = new HashSet<Guid> { Key(3) } };
        var bench = new SiteBench(Region("de"), Topic(2, 1, "de"), Topic(3, 2, "de"), Topic(4, 1, "de"), linking);
        var before = bench.Current;

        bench.Change(bench.Source[Key(2)].Named("de", "Neu", "neu"));

        Changed(before, bench.Current).ShouldBe([2, 3, 5]);
        bench.Current.Path(bench.Current.Find(Key(3))!, "de").ShouldBe("/kreis/de/neu/s3");
    }

    [Fact]
    public void A_category_changes_its_places_and_the_events_there()
    {
        var bench = new SiteBench(
            Region("de"),
            Document(2, DocumentTypeAliases.PlaceCategory, 1, "de"),
            Document(3, DocumentTypeAliases.Place, 1, "de").Picking("category", 2),
            Document(4, DocumentTypeAliases.Event, 1, "de").Picking("place", 3),
            Document(5, DocumentTypeAliases.Place, 1, "de"));
        var before = bench.Current;

        bench.Change(bench.Source[Key(2)].Saying("de", "Neu"));

        Changed(before, bench.Current).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void What_is_thrown_away_goes_with_all_below_it_and_comes_back_with_the_same_ids()
    {
        var (top, below) = (Topic(2, 1, "de"), Topic(3, 2, "de"));
        var bench = new SiteBench(Region("de"), top, below);
        var id = bench.Current.Find(Key(3))!.Id;

        bench.Remove(Key(2));

        bench.Current.Find(Key(3)).ShouldBeNull();
        bench.Current.VersionOf(Key(3)).ShouldBe(bench.Current.Version);

        (bench.Source[Key(2)], bench.Source[Key(3)]) = (top, below);
        bench.Store.Note(ChangedDocuments.None with { Documents = [Key(2)] });

        bench.Current.Find(Key(3))!.Id.ShouldBe(id);
    }

    [Fact]
    public void A_changed_picture_is_read_by_the_documents_that_show_it_only()
    {
        var bench = new SiteBench(Region("de"), Topic(2, 1, "de") with { References = new HashSet<Guid> { Key(99) } }, Topic(3, 1, "de"));
        _ = bench.Current;
        bench.Source.Reads.Clear();

        bench.Store.Note(ChangedDocuments.None with { Media = [Key(99)] });
        _ = bench.Current;

        bench.Source.Reads.ShouldBe([Key(2)]);
    }

    [Fact]
    public void Many_changes_in_a_row_are_read_once()
    {
        var bench = new SiteBench(Region("de"), Topic(2, 1, "de"));
        var before = bench.Current;
        bench.Source.Reads.Clear();

        for (var change = 0; change < 100; change++)
        {
            bench.Change(bench.Source[Key(2)].Saying("de", $"Fassung {change}"));
        }

        bench.Current.Version.ShouldBe(before.Version + 1);
        bench.Source.Reads.Count.ShouldBe(1);
    }

    [Fact]
    public void After_a_failure_the_last_state_stays_until_the_next_attempt_succeeds()
    {
        var bench = new SiteBench(Region("de"), Topic(2, 1, "de"));
        var before = bench.Current;
        bench.Source.Failure = new InvalidOperationException("no database");

        bench.Change(bench.Source[Key(2)].Saying("de", "Neu"));
        bench.Current.ShouldBeSameAs(before);
        bench.Source.Failure = null;
        bench.Current.ShouldBeSameAs(before);
        bench.Time.Advance(PublishedSiteStore.RetryDelay);

        bench.Current.Find(Key(2))!.Variants["de"].Values.Text("content").ShouldBe("Neu");
    }

    [Fact]
    public void Nothing_is_read_before_Umbraco_runs()
    {
        var bench = new SiteBench(Region("de"));
        bench.Level = RuntimeLevel.Boot;

        bench.Current.Version.ShouldBe(0);
        bench.Source.Reads.ShouldBeEmpty();

        bench.Level = RuntimeLevel.Run;

        bench.Current.Regions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_asks_after_a_change_sees_it_while_others_read()
    {
        var bench = new SiteBench([Region("de"), .. Enumerable.Range(2, 50).Select(number => Topic(number, 1, "de"))]);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                _ = bench.Current;
            }
        });

        for (var change = 0; change < 300; change++)
        {
            bench.Change(bench.Source[Key(2)].Saying("de", $"Fassung {change}"));

            bench.Current.Find(Key(2))!.Variants["de"].Values.Text("content").ShouldBe($"Fassung {change}");
        }

        await stop.CancelAsync();
        await reader;
    }

    private static List<int> Changed(IPublishedSite before, IPublishedSite after) =>
        [.. Enumerable.Range(1, 10).Where(number => after.VersionOf(Key(number)) > before.Version)];
}
