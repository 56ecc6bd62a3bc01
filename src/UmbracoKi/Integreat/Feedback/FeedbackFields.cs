namespace UmbracoKi.Integreat.Feedback;

/// <summary>The fields of a submission as they were sent; missing and blank ones are null.</summary>
internal sealed class FeedbackFields(IEnumerable<KeyValuePair<string, string?>> fields)
{
    private readonly Dictionary<string, string> _values = fields
        .Where(field => !string.IsNullOrWhiteSpace(field.Value))
        .GroupBy(field => field.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last().Value!.Trim(), StringComparer.Ordinal);

    public string? Rating => Value("rating");

    public string? Comment => Value("comment");

    public string? Category => Value("category");

    public string? Query => Value("query");

    public string? Slug => Value("slug");

    /// <summary>The full address or path, as the oldest clients send it.</summary>
    public string? Permalink => Value("permalink");

    private string? Value(string name) => _values.GetValueOrDefault(name);
}
