using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Tests.Search;

public sealed class SearchIndexTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    [Theory]
    [InlineData("Bürgerbüro", "buero", "buro", "BÜRO", "buergerbuero", "Bürger")]
    [InlineData("Buergerbuero", "Bürgerbüro", "buergerb")]
    [InlineData("Straße", "strasse", "Straß")]
    [InlineData("Deutschkurse und Sprachkurse", "deutsch", "kurs", "sprachkurs")]
    [InlineData("Центр сім’ї", "сім'ї", "сімї")]
    [InlineData("Дозвіл на проживання", "дозвіл", "прожив", "на дозвіл")]
    [InlineData("المدرسة الابتدائية", "مدرسه", "المدرسة", "ابتدائيه")]
    public void Finds(string name, params string[] queries)
    {
        var expected = _index.Add(name);
        _index.Add("Etwas ganz anderes");

        foreach (var query in queries)
        {
            _index.Find(query).ShouldBe([expected], query);
        }
    }

    [Theory]
    [InlineData("Steuer", "Stür")]
    [InlineData("Anmeldung", "Abmeldung")]
    [InlineData("Anmeldung", "Anmeldung Schule")]
    [InlineData("Anmeldung", "\"*) OR name:(")]
    [InlineData("Anmeldung", "'; --")]
    [InlineData("Anmeldung", "")]
    public void Does_not_find(string name, string query)
    {
        _index.Add(name);

        _index.Find(query).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_comes_before_values_a_whole_word_before_a_beginning_and_that_before_an_inside()
    {
        var inside = _index.Add("Integrationskurs");
        var value = _index.Add("Lernen", "Kurs Kurs Kurs Kurs");
        var beginning = _index.Add("Kursleiter", "");
        var whole = _index.Add("Ein langer Name mit Kurs darin", "und vielen weiteren Wörtern danach");

        _index.Find("kurs").ShouldBe([whole, beginning, value, inside]);
    }

    [Fact]
    public void Looks_in_the_asked_culture_and_in_what_does_not_vary()
    {
        var german = _index.Add("Kontakt", culture: "de-de");
        _index.Add("Kontakt", culture: "en-us");
        var invariant = _index.Add("Kontakt", culture: "");

        _index.Find("kontakt", "de-DE").ShouldBe([german, invariant], ignoreOrder: true);
    }

    [Fact]
    public void Drafts_and_what_lies_in_the_bin_are_not_published()
    {
        _index.Add("Kontakt", isPublished: false);
        _index.Add("Kontakt", isTrashed: true);
        var published = _index.Add("Kontakt");

        _index.Find(new SearchCriteria { Text = "Kontakt", Published = true }).ShouldBe([published]);
        _index.Find(new SearchCriteria { Text = "Kontakt" }).Count.ShouldBe(3);
        _index.Find(new SearchCriteria { Text = "Kontakt", Trashed = false }).Count.ShouldBe(2);
    }

    [Fact]
    public void Start_nodes_parents_and_children_restrict_to_their_part_of_the_tree()
    {
        var root = _index.Add("Kontakt");
        var child = _index.Add("Kontakt", parentPath: $"-1,{root}");
        var grandchild = _index.Add("Kontakt", parentPath: $"-1,{root},{child}");
        var other = _index.Add("Kontakt");

        _index.Find(new SearchCriteria { Text = "Kontakt", StartNodes = [child] }).ShouldBe([child, grandchild], ignoreOrder: true);
        _index.Find(new SearchCriteria { Text = "Kontakt", StartNodes = [child, other] }).ShouldBe([child, grandchild, other], ignoreOrder: true);
        _index.Find(new SearchCriteria { Text = "Kontakt", StartNodes = [] }).ShouldBeEmpty();
        _index.Find(new SearchCriteria { Text = "Kontakt", Below = root }).ShouldBe([child, grandchild], ignoreOrder: true);
        _index.Find(new SearchCriteria { Text = "Kontakt", ChildrenOf = root }).ShouldBe([child]);
        _index.Find(new SearchCriteria { Text = "Kontakt", ChildrenOf = -1 }).ShouldBe([root, other], ignoreOrder: true);
    }

    [Fact]
    public void A_damaged_file_is_made_anew()
    {
        File.WriteAllText(_index.Path, new string('x', 10_000));

        var id = _index.Add("Kontakt");

        _index.Find("Kontakt").ShouldBe([id]);
    }

    public void Dispose() => _index.Dispose();
}
