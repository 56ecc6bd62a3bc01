using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

public sealed class DocumentComposerTests : IDisposable
{
    private readonly TemporaryPack _pack = new();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void Names_parent_type_and_variants()
    {
        _pack.WithDocument("10-a").WithDocument("10-a/10-b", german: "name: Beratung\n", ukrainian: "name: Консультація\n");

        var model = Compose(ContentTypes.Topic);

        model.Key.ShouldBe(DocumentKey.For("b"));
        model.ParentKey.ShouldBe(DocumentKey.For("a"));
        model.ContentTypeKey.ShouldBe(ContentTypes.Topic.Key);
        model.Variants.Select(v => (v.Culture, v.Name)).ShouldBe([("de-DE", "Beratung"), ("uk-UA", "Консультація")]);
    }

    [Fact]
    public void Takes_the_name_for_the_title_where_none_is_given()
    {
        _pack.WithDocument("10-a", german: "name: Beratung\n", ukrainian: "name: Консультація\ntitle: Де отримати пораду\n");

        var titles = Compose(ContentTypes.Topic).Properties.Where(p => p.Alias == "title");

        titles.Select(p => (p.Culture, p.Value)).ShouldBe([("de-DE", "Beratung"), ("uk-UA", "Де отримати пораду")]);
    }

    [Fact]
    public void Gives_a_type_without_title_none()
    {
        _pack.WithDocument("10-a", """{ "type": "kiPlace" }""", "name: Kontakt\nareaOfResponsibility: Alles\n");

        Compose(ContentTypes.Place).Properties.Select(p => p.Alias).ShouldBe(["areaOfResponsibility"]);
    }

    [Fact]
    public void Sends_formatted_text_as_the_editor_does()
    {
        _pack.WithDocument("10-a", german: "name: A\n\nMehr **hier**\n");

        Json(Value(ContentTypes.Topic, "content")).ShouldBe(
            """{"markup":"<p>Mehr <strong>hier</strong></p>","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]}}""");
    }

    [Fact]
    public void Sends_plain_text_as_it_is_written()
    {
        _pack.WithDocument("10-a", """{ "type": "kiPlace" }""", "name: A\n\nNeu: **keine** Formatierung\n\nEnde\n");

        Value(ContentTypes.Place, "content").ShouldBe("Neu: **keine** Formatierung\n\nEnde");
    }

    [Fact]
    public void Sends_picked_documents_by_their_keys()
    {
        _pack.WithDocument("10-org").WithDocument("20-x", """{ "type": "kiTopic", "values": { "organisation": "org", "offers": ["org", "x"] } }""");

        var properties = Compose(ContentTypes.Topic).Properties.ToDictionary(p => p.Alias, p => p.Value);

        properties["organisation"].ShouldBe(DocumentKey.For("org").ToString("D"));
        Json(properties["offers"]).ShouldBe(
            $$"""[{"type":"document","unique":"{{DocumentKey.For("org"):D}}"},{"type":"document","unique":"{{DocumentKey.For("x"):D}}"}]""");
    }

    [Fact]
    public void Takes_a_single_id_for_a_picker_of_several()
    {
        _pack.WithDocument("10-x", """{ "type": "kiTopic", "values": { "offers": "x" } }""");

        Value(ContentTypes.Topic, "offers").ShouldBeOfType<JsonArray>().Count.ShouldBe(1);
    }

    [Fact]
    public void Sends_facts_in_the_forms_of_their_editors()
    {
        _pack.WithDocument("10-x", """
            { "type": "kiPlace", "values": { "town": "Viersen", "latitude": 51.2556, "live": true, "barrierFree": "unknown", "start": "2027-01-11T15:00:00" } }
            """);

        var values = Compose(ContentTypes.Place).Properties.ToDictionary(p => p.Alias, p => p.Value);

        values["town"].ShouldBe("Viersen");
        values["latitude"].ShouldBe(51.2556m);
        values["live"].ShouldBe(true);
        values["barrierFree"].ShouldBe(new[] { "unknown" });
        values["start"].ShouldBe("2027-01-11 15:00:00");
    }

    [Theory]
    [InlineData("organisation", "\"nobody\"", "\"nobody\"")]
    [InlineData("offers", "[\"x\", 3]", "Expected text")]
    [InlineData("organisation", "[\"x\", \"x\"]", "one document")]
    [InlineData("colour", "\"red\"", "no such property")]
    [InlineData("title", "\"Ein Titel\"", "belongs into the .md files")]
    public void Names_file_and_line_of_a_value_that_does_not_fit(string alias, string value, string problem)
    {
        _pack.WithDocument("10-x", $$"""
            { "type": "kiTopic",
              "values": {
                "{{alias}}": {{value}} } }
            """);

        var error = Should.Throw<PackException>(() => Compose(ContentTypes.Topic));

        error.Message.ShouldStartWith("10-x/document.json:3: ");
        error.Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData("2027-01-11")]
    [InlineData("2027-01-11T15:00:00Z")]
    [InlineData("11.01.2027 15:00")]
    public void Refuses_a_date_that_is_no_wall_clock(string date)
    {
        _pack.WithDocument("10-x", $$"""{ "type": "kiPlace", "values": { "start": "{{date}}" } }""");

        Should.Throw<PackException>(() => Compose(ContentTypes.Place)).Message.ShouldContain("2027-01-11T15:00:00");
    }

    [Theory]
    [InlineData("name: A\nshortTitle: B\n", 2, "no such property")]
    [InlineData("name: A\norganisation: x\n", 2, "belongs into document.json")]
    [InlineData("name: A\ncontent: Text\n", 2, "below the header")]
    [InlineData("name: A\n\nText [x](ki:nobody)\n", 3, "\"nobody\"")]
    public void Names_file_and_line_of_a_text_that_does_not_fit(string german, int line, string problem)
    {
        _pack.WithDocument("10-x", german: german);

        var error = Should.Throw<PackException>(() => Compose(ContentTypes.Topic));

        error.Message.ShouldStartWith($"10-x/de.md:{line}: ");
        error.Message.ShouldContain(problem);
    }

    private object? Value(IContentType type, string alias) => Compose(type).Properties.Single(p => p.Alias == alias).Value;

    private ContentCreateModel Compose(IContentType type)
    {
        var pack = _pack.Read();
        return DocumentComposer.Compose(pack.Documents[^1], type, pack);
    }

    private static string Json(object? value) => value.ShouldBeAssignableTo<JsonNode>()!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
