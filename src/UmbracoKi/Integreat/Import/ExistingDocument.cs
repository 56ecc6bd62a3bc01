namespace UmbracoKi.Integreat.Import;

/// <summary>What the site has of a planned document.</summary>
/// <param name="Mark">The hash of the values that do not vary, as last imported; null if they never were completely.</param>
/// <param name="VariantMarks">The same of each language, by app code.</param>
internal sealed record ExistingDocument(
    Guid Key,
    Guid? Parent,
    int SortOrder,
    bool IsTrashed,
    string? Mark,
    IReadOnlyDictionary<string, string> VariantMarks);
