using System.Text;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

public class BrokenAnswersTests
{
    private const string Good = """{"id": 1, "title": "Größe", "path": "/musterkreis/de/groesse/", "content": "<p>ß</p>", "last_updated": "2026-03-01T09:30:00+01:00", "parent": {"id": 0, "url": null, "path": null}, "available_languages": {}}""";

    private readonly List<ImportProblem> _problems = [];

    [Fact]
    public void Reads_what_stands_before_a_break()
    {
        Read($"[{Good}, {Good[..60]}").ShouldHaveSingleItem().Title.ShouldBe("Größe");

        _problems.ShouldHaveSingleItem().Message.ShouldContain("entry 2");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Reads_other_encodings_by_their_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var entry = Read([.. encoding.GetPreamble(), .. encoding.GetBytes($"[{Good}]")]).ShouldHaveSingleItem();

        entry.Title.ShouldBe("Größe");
        _problems.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_an_unmarked_wrong_encoding_as_latin_and_says_so()
    {
        Read(Encoding.Latin1.GetBytes($"[{Good}]")).ShouldHaveSingleItem().Title.ShouldBe("Größe");

        _problems.ShouldHaveSingleItem().Message.ShouldContain("UTF-8");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("""[["nested"]]""")]
    [InlineData("""{"id": "x", "title": "T"}""")]
    [InlineData("""{"id": -3, "title": "T"}""")]
    [InlineData("""{"id": 99999999999, "title": "T"}""")]
    [InlineData("""{"id": 5, "title": {"de": "T"}}""")]
    [InlineData("""{"id": 5, "title": "\ud800"}""")]
    [InlineData("""{"id": 5}""")]
    public void Leaves_out_a_malformed_entry_and_reads_the_next(string entry)
    {
        Read($"[{entry}, {Good}]").Select(read => read.Id).ShouldBe([1]);

        _problems.ShouldHaveSingleItem().Message.ShouldStartWith("Left out");
    }

    [Fact]
    public void Takes_fields_of_a_wrong_type_for_missing()
    {
        var entry = Read("""[{"id": "7", "title": "T", "path": 3.5, "content": [1], "order": "x", "parent": "none", "available_languages": [], "last_updated": "2026-03-01 09:30:00"}]""").ShouldHaveSingleItem();

        entry.Content.ShouldBeEmpty();
        entry.ParentPath.ShouldBeNull();
        entry.Translations.ShouldBeEmpty();
    }

    [Fact]
    public void Reports_a_time_it_cannot_read()
    {
        Read("""[{"id": 7, "title": "T", "last_updated": "gestern"}]""").ShouldHaveSingleItem().LastUpdated.ShouldBeNull();

        _problems.ShouldHaveSingleItem().Message.ShouldContain("last_updated");
    }

    [Fact]
    public void Leaves_out_a_page_of_twenty_megabytes()
    {
        var huge = Good.Replace("<p>ß</p>", new string('x', 20 << 20)).Replace("\"id\": 1", "\"id\": 2");

        Read($"[{huge}, {Good}]").Select(entry => entry.Id).ShouldBe([1]);

        _problems.ShouldHaveSingleItem().Message.ShouldContain("characters");
    }

    [Fact]
    public void Reads_nothing_of_an_empty_answer()
    {
        Read(string.Empty).ShouldBeEmpty();

        _problems.ShouldHaveSingleItem();
    }

    private List<SourceEntry> Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private List<SourceEntry> Read(byte[] content) =>
        [.. EntryReader.Read(SourcePart.Pages, "de", AnswerReader.Read(content, "Pages de", _problems), _problems)];
}
