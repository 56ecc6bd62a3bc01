using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

public sealed class PackReaderTests : IDisposable
{
    private readonly TemporaryPack _pack = new();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void Reads_parents_before_children_in_the_order_of_their_numbers()
    {
        _pack.WithDocument("20-work/10-apply").WithDocument("20-work").WithDocument("10-arrive").WithDocument("20-work/05-search");

        var documents = _pack.Read().Documents;

        documents.Select(d => (d.Id, d.ParentId)).ShouldBe([("arrive", null), ("work", null), ("search", "work"), ("apply", "work")]);
    }

    [Fact]
    public void Reads_header_and_body_of_each_language()
    {
        _pack.WithDocument("10-arrive", german: "name: Ankommen\nmetaDescription: Kurz: das Wichtigste\n\n## Anfang\n\nText\n", ukrainian: "name: Прибуття\n");

        var document = _pack.Read().Documents.ShouldHaveSingleItem();

        var german = document.Variants.Single(v => v.Culture == "de-DE");
        german.Name.ShouldBe("Ankommen");
        german.Values["metaDescription"].ShouldBe(new PackText("Kurz: das Wichtigste", 2));
        german.Body.ShouldBe(new PackText("## Anfang\n\nText", 4));
        var ukrainian = document.Variants.Single(v => v.Culture == "uk-UA");
        ukrainian.Name.ShouldBe("Прибуття");
        ukrainian.Body.ShouldBeNull();
    }

    [Fact]
    public void Leaves_out_a_language_the_site_does_not_use()
    {
        _pack.WithDocument("10-arrive").With("10-arrive/am.md", "name: መድረስ\n");

        _pack.Read().Documents.Single().Variants.Select(v => v.Culture).ShouldBe(["de-DE"]);
    }

    [Fact]
    public void Remembers_the_line_of_each_value()
    {
        _pack.WithDocument("10-house", "{\n  \"type\": \"kiPlace\",\n  \"values\": {\n    \"town\": \"Viersen\",\n    \"contacts\": [\n      \"a\"\n    ],\n    \"live\": true\n  }\n}");

        var values = _pack.Read().Documents.Single().Values;

        values.ToDictionary(v => v.Key, v => v.Value.Line).ShouldBe(new Dictionary<string, int> { ["town"] = 4, ["contacts"] = 5, ["live"] = 8 }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("nme Ankommen\n", 1, "alias: text")]
    [InlineData("name: A\nmeta description: x\n", 2, "alias: text")]
    [InlineData("name: A\nname: B\n", 2, "given twice")]
    [InlineData("name: A\ntitle:\n", 2, "no text")]
    [InlineData("title: A\n", 1, "no \"name:\"")]
    public void Names_file_and_line_of_a_malformed_header(string german, int line, string problem)
    {
        _pack.WithDocument("10-arrive", german: german);

        var error = Should.Throw<PackException>(_pack.Read);

        error.Message.ShouldStartWith($"10-arrive/de.md:{line}: ");
        error.Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData("{\n  \"type\": \"kiTopic\",\n  \"values\": {\n", 4, "valid JSON")]
    [InlineData("{\n  \"type\": \"kiHouse\",\n  \"values\": {} }", 2, "\"kiHouse\"")]
    [InlineData("{\n  \"values\": {} }", 1, "\"type\" is missing")]
    [InlineData("{ \"type\": \"kiTopic\",\n\"value\": {} }", 2, "\"value\" is unknown")]
    [InlineData("{ \"type\": \"kiTopic\", \"values\": {\n\"a\": 1,\n\"a\": 2 } }", 3, "given twice")]
    [InlineData("[]", 1, "Expected an object")]
    public void Names_file_and_line_of_a_malformed_document(string json, int line, string problem)
    {
        _pack.WithDocument("10-arrive", json);

        var error = Should.Throw<PackException>(_pack.Read);

        error.Message.ShouldStartWith($"10-arrive/document.json:{line}: ");
        error.Message.ShouldContain(problem);
    }

    [Fact]
    public void Refuses_an_id_used_twice_and_names_both_places()
    {
        _pack.WithDocument("10-a").WithDocument("10-a/10-same").WithDocument("20-b").WithDocument("20-b/30-same");

        Should.Throw<PackException>(_pack.Read).Message.ShouldBe("20-b/30-same/document.json: The id \"same\" is taken by 10-a/10-same/document.json.");
    }

    [Fact]
    public void Refuses_an_unknown_language_and_names_the_known_ones()
    {
        _pack.WithDocument("10-arrive").With("10-arrive/xx.md", "name: X\n");

        Should.Throw<PackException>(_pack.Read).Message.ShouldBe("10-arrive/xx.md: There is no language \"xx\". Known: am, de, uk.");
    }

    [Fact]
    public void Refuses_a_document_without_the_default_language()
    {
        _pack.With("10-arrive/document.json", TemporaryPack.Topic).With("10-arrive/uk.md", "name: Прибуття\n");

        Should.Throw<PackException>(_pack.Read).Message.ShouldContain("no de.md");
    }

    [Theory]
    [InlineData("arrive")]
    [InlineData("10-Arrive")]
    [InlineData("1-arrive")]
    [InlineData("10-arrive-")]
    public void Refuses_a_folder_that_is_not_a_number_and_an_id(string folder)
    {
        _pack.WithDocument(folder);

        Should.Throw<PackException>(_pack.Read).Message.ShouldContain("NN-id");
    }

    [Fact]
    public void Refuses_a_folder_without_a_document()
    {
        _pack.With("10-arrive/de.md", "name: A\n");

        Should.Throw<PackException>(_pack.Read).Message.ShouldBe("10-arrive/document.json: The file is missing.");
    }
}
