using System.Globalization;

namespace UmbracoKi.Storage.Feedback;

/// <summary>Feedback as CSV (RFC 4180): a header line, comma, CRLF, times in UTC (ISO 8601), rating <c>up</c>, <c>down</c> or nothing.</summary>
internal static class FeedbackCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    private const string Header = "received,region,language,kind,slug,document,rating,comment,category,searchQuery";

    private const string EndOfLine = "\r\n";

    /// <param name="writer">Where the text goes; a byte order mark, which Excel needs to see UTF-8, is its encoding's business.</param>
    public static async Task WriteAsync(TextWriter writer, IAsyncEnumerable<FeedbackEntry> entries, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(Header + EndOfLine);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync((Line(entry) + EndOfLine).AsMemory(), cancellationToken);
        }
    }

    private static string Line(FeedbackEntry entry) => string.Join(
        ',',
        entry.Received.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        CsvField.Quote(entry.Region),
        CsvField.Quote(entry.Language),
        CsvField.Quote(entry.Kind),
        CsvField.Quote(entry.Slug),
        entry.Document?.ToString(),
        Rating(entry.Rating),
        CsvField.Quote(entry.Comment),
        CsvField.Quote(entry.Category),
        CsvField.Quote(entry.SearchQuery));

    private static string Rating(FeedbackRating? rating) => rating switch
    {
        FeedbackRating.Up => "up",
        FeedbackRating.Down => "down",
        _ => "",
    };
}
