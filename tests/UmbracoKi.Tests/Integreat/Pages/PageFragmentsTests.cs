using Microsoft.Extensions.Options;
using UmbracoKi.Integreat;
using UmbracoKi.Integreat.Pages;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;
using UmbracoKi.Published;
using UmbracoKi.Tests.Published;

namespace UmbracoKi.Tests.Integreat.Pages;

/// <summary>What is rendered again after an edit, told by whether the bytes are the same instance.</summary>
public sealed class PageFragmentsTests
{
    private const int Parent = 2;
    private const int Page = 3;
    private const int Child = 4;
    private const int Grandchild = 5;
    private const int Linking = 6;
    private const int Sibling = 7;
    private const int SiblingsChild = 8;

    private static readonly int[] All = [Parent, Page, Child, Grandchild, Linking, Sibling, SiblingsChild];

    private readonly FragmentCache _fragments = new(Options.Create(new IntegreatOptions()), SiteLanguages.Of(new LanguageOptions()));
    private readonly SiteBench _site = new(
        Documents.Region("de", "uk"),
        Topic(Parent, 1),
        Topic(Page, Parent),
        Topic(Child, Page),
        Topic(Grandchild, Child),
        Topic(Linking, 1).Saying("de", $"<p><a href=\"/{{localLink:{Documents.Key(Page):D}}}\">dorthin</a></p>") with { References = new HashSet<Guid> { Documents.Key(Page) } },
        Topic(Sibling, Parent),
        Topic(SiblingsChild, Sibling));

    [Fact]
    public void A_new_title_renders_the_page_and_what_shows_its_address_and_nothing_else()
    {
        var (german, ukrainian) = (Render("de"), Render("uk"));

        _site.Change(_site.Source[Documents.Key(Page)].Named("de", "Neuer Titel", "neuer-titel"));

        Changed(german, Render("de")).ShouldBe([Page, Child, Grandchild, Linking]);
        Text(Page, "de").ShouldContain("Neuer Titel");
        foreach (var shows in new[] { Page, Child, Grandchild, Linking })
        {
            Text(shows, "de").ShouldContain("/neuer-titel");
        }

        // The other language names the address of the page here, and of what is below it.
        Unchanged(ukrainian, Render("uk")).ShouldBe([Parent, Sibling, SiblingsChild], ignoreOrder: true, "they show nothing of it");
        Text(Page, "uk").ShouldContain("/neuer-titel");
    }

    [Fact]
    public void A_new_text_renders_the_page_only()
    {
        var (german, ukrainian) = (Render("de"), Render("uk"));

        _site.Change(_site.Source[Documents.Key(SiblingsChild)].Saying("uk", "<p>Інше</p>"));

        Changed(german, Render("de")).ShouldBeSubsetOf([SiblingsChild]);
        Changed(ukrainian, Render("uk")).ShouldBe([SiblingsChild]);
        Text(SiblingsChild, "uk").ShouldContain("Інше");
    }

    [Fact]
    public void A_translation_that_is_gone_is_no_longer_named_by_the_others()
    {
        var german = Render("de");

        _site.Change(_site.Source[Documents.Key(Grandchild)].Without("uk"));

        Changed(german, Render("de")).ShouldBe([Grandchild]);
        Text(Grandchild, "de").ShouldNotContain("\"uk\"");
    }

    [Fact]
    public void What_is_asked_for_again_without_an_edit_is_not_rendered()
    {
        var before = Render("de");

        Changed(before, Render("de")).ShouldBeEmpty();
    }

    private static PublishedRecord Topic(int number, int parent) => Documents.Topic(number, parent, "de", "uk");

    private static List<int> Changed(Dictionary<int, byte[]> before, Dictionary<int, byte[]> after) => [.. All.Where(page => !ReferenceEquals(before[page], after[page]))];

    private static List<int> Unchanged(Dictionary<int, byte[]> before, Dictionary<int, byte[]> after) => [.. All.Except(Changed(before, after))];

    private Dictionary<int, byte[]> Render(string language) => All.ToDictionary(page => page, page => Fragment(page, language).Json);

    private string Text(int page, string language) => System.Text.Encoding.UTF8.GetString(Fragment(page, language).Json);

    private Fragment Fragment(int page, string language)
    {
        var site = _site.Current;
        var request = new ApiRequest
        {
            Site = site,
            RegionSlug = "kreis",
            AskedRegion = site.Regions.Single(),
            Language = language,
            BaseUrl = "http://ki.example",
        };
        return _fragments.Page(request, site.Find(Documents.Key(page)).ShouldNotBeNull());
    }
}
