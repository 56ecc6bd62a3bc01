using UmbracoKi.ContentModel;
using static UmbracoKi.Tests.Published.Documents;

namespace UmbracoKi.Tests.Published;

public class PublishedSiteTests
{
    [Fact]
    public void A_page_below_an_untranslated_one_moves_up()
    {
        var site = new SiteBench(Region("de", "uk"), Topic(2, 1, "de"), Topic(3, 2, "de", "uk")).Current;
        var page = site.Find(Key(3))!;

        site.Path(page, "uk").ShouldBe("/kreis/uk/s3");
        site.Children(site.Regions[0], "uk").ShouldBe([page]);
        site.Path(page, "de").ShouldBe("/kreis/de/s2/s3");
        site.Path(site.Find(Key(2))!, "uk").ShouldBeNull();
    }

    [Fact]
    public void A_page_below_one_that_is_not_published_at_all_is_out()
    {
        var site = new SiteBench(Region("de"), Topic(2, 1), Topic(3, 2, "de")).Current;

        site.Find(Key(3)).ShouldBeNull();
    }

    [Fact]
    public void Places_events_news_and_the_imprint_are_where_the_app_looks_for_them()
    {
        var site = new SiteBench(
            Region("de"),
            Document(2, DocumentTypeAliases.Places, 1, "de"),
            Document(3, DocumentTypeAliases.Place, 2, "de"),
            Document(4, DocumentTypeAliases.Event, 1, "de"),
            Document(5, DocumentTypeAliases.News, 1, "de"),
            Document(6, DocumentTypeAliases.Imprint, 1, "de")).Current;

        string? PathOf(int number) => site.Path(site.Find(Key(number))!, "de");

        PathOf(1).ShouldBe("/kreis/de");
        PathOf(2).ShouldBeNull();
        PathOf(3).ShouldBe("/kreis/de/locations/s3");
        PathOf(4).ShouldBe("/kreis/de/events/s4");
        PathOf(5).ShouldBe($"/kreis/de/news/{site.Find(Key(5))!.Variants["de"].Id}");
        PathOf(6).ShouldBe("/kreis/de/imprint");
    }

    [Fact]
    public void The_older_of_two_documents_keeps_the_slug()
    {
        var site = new SiteBench(Region("de"), Topic(2, 1, "de").Named("de", "A", "Arbeit"), Topic(3, 1, "de").Named("de", "B", "arbeit")).Current;

        site.Find(Key(2))!.Variants["de"].Slug.ShouldBe("arbeit");
        site.Find(Key(3))!.Variants["de"].Slug.ShouldBe("arbeit-2");
        site.FindBySlug(site.Regions[0], "de", DocumentTypeAliases.Topic, "ARBEIT-2")!.Key.ShouldBe(Key(3));
    }

    [Fact]
    public void A_former_slug_leads_on_until_another_document_has_it()
    {
        var bench = new SiteBench(Region("de"), Topic(2, 1, "de").Named("de", "A", "alt"));
        _ = bench.Current;

        bench.Change(bench.Source[Key(2)].Named("de", "A", "neu"));

        Find(bench, "alt").ShouldBe(Key(2));
        Find(bench, "neu").ShouldBe(Key(2));

        bench.Change(Topic(3, 1, "de").Named("de", "B", "alt"));

        Find(bench, "alt").ShouldBe(Key(3));
        bench.NewStore().Current.FindBySlug(bench.Current.Regions[0], "de", DocumentTypeAliases.Topic, "alt")!.Key.ShouldBe(Key(3));

        static Guid? Find(SiteBench bench, string slug) =>
            bench.Current.FindBySlug(bench.Current.Regions[0], "de", DocumentTypeAliases.Topic, slug)?.Key;
    }

    [Fact]
    public void A_region_is_found_by_its_short_name_in_any_case()
    {
        var site = new SiteBench(Region("de")).Current;

        site.Region("KREIS").ShouldBeSameAs(site.Regions[0]);
        site.Region("anderswo").ShouldBeNull();
    }
}
