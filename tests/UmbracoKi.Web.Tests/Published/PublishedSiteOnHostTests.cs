using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.ContentModel;
using UmbracoKi.Published;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.Published;

/// <summary>The read model on the sample content, edited by Umbraco's own services.</summary>
public sealed class PublishedSiteOnHostTests(TwoStarts host) : IClassFixture<TwoStarts>
{
    private static readonly string Pack = Path.Combine(AppContext.BaseDirectory, "SampleContent");

    private IPublishedSite Current => host.Get<IPublishedSiteAccessor>().Current;

    private IContentService Contents => host.Get<IContentService>();

    [Fact]
    public void Every_document_of_the_pack_is_there_in_the_languages_of_its_files()
    {
        var site = Current;

        foreach (var file in Directory.EnumerateFiles(Pack, "document.json", SearchOption.AllDirectories))
        {
            var folder = Path.GetDirectoryName(file)!;
            var id = Path.GetFileName(folder)[3..];
            site.Find(DocumentKey.For(id)).ShouldNotBeNull(id)
                .Variants.Keys.ShouldBe(Directory.EnumerateFiles(folder, "*.md").Select(Path.GetFileNameWithoutExtension)!, ignoreOrder: true);
        }
    }

    [Fact]
    public void Every_path_points_back_to_its_document()
    {
        var site = Current;
        var region = site.Regions.ShouldHaveSingleItem();
        var paths =
            from type in AllDocumentTypes.Definitions.Where(type => type.Alias != DocumentTypeAliases.Region)
            from node in site.OfType(region, type.Alias)
            from variant in node.Variants.Values
            let path = site.Path(node, variant.Language)
            where path is not null
            select (node, variant, path);

        paths.ShouldNotBeEmpty();
        paths.ShouldAllBe(found => site.FindBySlug(region, found.variant.Language, found.node.Type, found.path.Substring(found.path.LastIndexOf('/') + 1)) == found.node);
        paths.Select(found => found.path).ShouldBeUnique();
    }

    [Fact]
    public void Values_come_as_the_content_model_says()
    {
        var place = Current.Find(DocumentKey.For("place-kreishaus"))!.Values;
        var occasion = Current.Find(DocumentKey.For("event-sprachcafe"))!.Values;
        var topic = Current.Find(DocumentKey.For("integrationskurs"))!;

        place.Number("latitude").ShouldBe(51.2556m);
        place.Flag("showOnMap").ShouldBeTrue();
        place.Text("barrierFree").ShouldBe("unknown");
        place.Picked("category").Count.ShouldBe(1);
        occasion.Time("start").ShouldBe(new DateTime(2027, 1, 11, 15, 0, 0));
        topic.Values.Picked("organisation").ShouldBe([DocumentKey.For("org-volkshochschule")]);
        topic.Variants["de"].Values.Text("content").ShouldContain($"/{{localLink:{DocumentKey.For("kursplatz-finden"):D}}}");
        topic.Variants["de"].Values.Text("content").ShouldStartWith("<");
        topic.Variants["de"].LastUpdated.ShouldBeGreaterThan(topic.Created.AddSeconds(-1));
    }

    [Fact]
    public void An_edit_is_there_at_once_and_leaves_others_alone()
    {
        var (before, key) = (Current, DocumentKey.For("konto-eroeffnen"));
        var german = before.Find(key)!.Variants["de"];

        Publish(key, content => content.SetValue("title", "Ein Konto", "uk-UA"), "uk-UA");
        var after = Current;

        after.Find(key)!.Variants["uk"].Values.Text("title").ShouldBe("Ein Konto");
        after.Find(key)!.Variants["de"].Values.Text("title").ShouldBe(german.Values.Text("title"));
        after.VersionOf(key).ShouldBe(after.Version);
        after.VersionOf(DocumentKey.For("place-kreishaus")).ShouldBe(before.VersionOf(DocumentKey.For("place-kreishaus")));
        after.Find(DocumentKey.For("place-kreishaus")).ShouldBeSameAs(before.Find(DocumentKey.For("place-kreishaus")));
        before.Find(key)!.Variants["uk"].Values.Text("title").ShouldNotBe("Ein Konto");
    }

    [Fact]
    public void A_draft_is_not_seen()
    {
        var (before, key) = (Current, DocumentKey.For("kursplatz-finden"));
        var content = Contents.GetById(key)!;
        content.SetValue("title", "Entwurf", "de-DE");

        Contents.Save(content).Success.ShouldBeTrue();

        Current.ShouldBeSameAs(before);
    }

    [Fact]
    public void A_new_name_gives_a_new_path_and_the_old_one_leads_on()
    {
        var key = DocumentKey.For("wohnsitz-anmelden");
        var (region, old) = (Current.Regions[0], Current.Find(key)!.Variants["en"].Slug);

        Publish(key, content => content.SetCultureName("A quite different name", "en-US"), "en-US");

        Current.Path(Current.Find(key)!, "en")!.ShouldEndWith("/a-quite-different-name");
        Current.FindBySlug(region, "en", DocumentTypeAliases.Topic, old)!.Key.ShouldBe(key);
    }

    [Fact]
    public void Moved_sorted_unpublished_thrown_away_and_brought_back()
    {
        var region = DocumentKey.For("kreisviersen");
        var (top, other, below) = (Create("Oben", region), Create("Daneben", region), Guid.Empty);
        below = Create("Darunter", top);
        var id = Current.Find(below)!.Id;
        PathOf(below).ShouldBe("/kreisviersen/de/oben/darunter");

        Contents.Move(Contents.GetById(top)!, Contents.GetById(other)!.Id).Success.ShouldBeTrue();
        PathOf(below).ShouldBe("/kreisviersen/de/daneben/oben/darunter");

        Contents.Unpublish(Contents.GetById(other)!).Success.ShouldBeTrue();
        Current.Find(below).ShouldBeNull();

        Publish(other, _ => { }, "de-DE");
        PathOf(below).ShouldBe("/kreisviersen/de/daneben/oben/darunter");

        Contents.MoveToRecycleBin(Contents.GetById(top)!).Success.ShouldBeTrue();
        Current.Find(top).ShouldBeNull();
        Current.Find(below).ShouldBeNull();

        Contents.Move(Contents.GetById(top)!, Contents.GetById(region)!.Id).Success.ShouldBeTrue();
        Publish(top, _ => { }, "de-DE");
        Publish(below, _ => { }, "de-DE");
        Current.Find(below)!.Id.ShouldBe(id);

        Contents.Sort([Contents.GetById(other)!, Contents.GetById(top)!]).Success.ShouldBeTrue();
        Order().ShouldBe([other, top]);
        Contents.Sort([Contents.GetById(top)!, Contents.GetById(other)!]).Success.ShouldBeTrue();
        Order().ShouldBe([top, other]);

        Contents.Delete(Contents.GetById(other)!).Success.ShouldBeTrue();
        Contents.Delete(Contents.GetById(top)!).Success.ShouldBeTrue();
        Current.Find(below).ShouldBeNull();

        List<Guid> Order() => [.. Current.Children(Current.Regions[0], "de").Select(node => node.Key).Where(key => key == top || key == other)];
    }

    private string? PathOf(Guid key) => Current.Find(key) is { } node ? Current.Path(node, "de") : null;

    private Guid Create(string name, Guid parent)
    {
        var content = Contents.Create(name, Contents.GetById(parent)!.Id, DocumentTypeAliases.Topic);
        content.SetCultureName(name, "de-DE");
        content.SetValue("title", name, "de-DE");
        Contents.Save(content).Success.ShouldBeTrue();
        Publish(content.Key, _ => { }, "de-DE");
        return content.Key;
    }

    private void Publish(Guid key, Action<IContent> change, string culture)
    {
        var content = Contents.GetById(key)!;
        change(content);
        Contents.Save(content).Success.ShouldBeTrue();
        var published = Contents.Publish(content, [culture]);
        published.Success.ShouldBeTrue($"{published.Result}: {string.Join(", ", published.InvalidProperties?.Select(property => property.Alias) ?? [])}");
    }
}
