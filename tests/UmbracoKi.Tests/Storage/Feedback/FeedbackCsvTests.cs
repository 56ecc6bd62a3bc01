using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Tests.Storage.Feedback;

public class FeedbackCsvTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 13, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task Writes_a_header_and_a_line_an_entry()
    {
        var entry = new FeedbackEntry(Noon, "muenster", "ar", "page")
        {
            Slug = "مدرسة",
            Document = Guid.Parse("11111111-1111-1111-1111-111111111111"),
            Rating = FeedbackRating.Up,
            Comment = "Gut, aber \"kurz\"\r\nund knapp",
        };

        var csv = await Write(entry, new FeedbackEntry(Noon, "muenster", "de", "search") { Rating = FeedbackRating.Down });

        csv.ShouldBe(
            "received,region,language,kind,slug,document,rating,comment,category,searchQuery\r\n" +
            "2026-03-01T12:00:00Z,\"muenster\",\"ar\",\"page\",\"مدرسة\",11111111-1111-1111-1111-111111111111,up,\"Gut, aber \"\"kurz\"\"\r\nund knapp\",,\r\n" +
            "2026-03-01T12:00:00Z,\"muenster\",\"de\",\"search\",,,down,,,\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 251 1", "'+49 251 1")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("harmlos;=1", "harmlos;'=1")]
    [InlineData("harmlos\r\n=1", "harmlos\r'\n=1")]
    [InlineData("a,-b", "a,'-b")]
    [InlineData("harmlos;\"=1", "harmlos;\"\"'=1")]
    public void Keeps_a_spreadsheet_from_running_text(string text, string expected) =>
        CsvField.Quote(text).ShouldBe($"\"{expected}\"");

    [Theory]
    [InlineData("a=b")]
    [InlineData("Montag-Freitag")]
    [InlineData("info@example.org")]
    [InlineData("Öffnungszeiten 8 - 12 Uhr")]
    public void Leaves_ordinary_text_alone(string text) =>
        CsvField.Quote(text).ShouldBe($"\"{text}\"");

    private static async Task<string> Write(params FeedbackEntry[] entries)
    {
        using var writer = new StringWriter();
        await FeedbackCsv.WriteAsync(writer, entries.ToAsyncEnumerable(), default);
        return writer.ToString();
    }
}
