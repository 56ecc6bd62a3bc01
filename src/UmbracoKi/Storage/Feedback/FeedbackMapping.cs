namespace UmbracoKi.Storage.Feedback;

internal static class FeedbackMapping
{
    public static FeedbackRow ToRow(FeedbackEntry entry) => new()
    {
        Received = entry.Received.UtcDateTime,
        Region = Cut(entry.Region, FeedbackLimits.Region),
        Language = Cut(entry.Language, FeedbackLimits.Language),
        Kind = Cut(entry.Kind, FeedbackLimits.Kind),
        Slug = CutOrNull(entry.Slug, FeedbackLimits.Slug),
        Document = entry.Document,
        Rating = entry.Rating,
        Comment = CutOrNull(entry.Comment, FeedbackLimits.Comment),
        Category = CutOrNull(entry.Category, FeedbackLimits.Category),
        SearchQuery = CutOrNull(entry.SearchQuery, FeedbackLimits.SearchQuery),
    };

    public static FeedbackEntry ToEntry(FeedbackRow row) => new(
        new DateTimeOffset(DateTime.SpecifyKind(row.Received, DateTimeKind.Utc)), row.Region, row.Language, row.Kind)
    {
        Slug = row.Slug,
        Document = row.Document,
        Rating = row.Rating,
        Comment = row.Comment,
        Category = row.Category,
        SearchQuery = row.SearchQuery,
    };

    private static string? CutOrNull(string? text, int length) => text is null ? null : Cut(text, length);

    // Never through the middle of a character outside the basic plane.
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
