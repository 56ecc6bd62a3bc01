namespace UmbracoKi.Validation;

/// <summary>Something wrong with a document.</summary>
/// <param name="Property">Alias of the property at fault; null when it is the document as a whole.</param>
/// <param name="Message">German, for the editor.</param>
internal sealed record DocumentProblem(string? Property, string Message)
{
    /// <summary>A half-finished draft may be saved with it; publishing may not.</summary>
    public bool AllowedInDraft { get; init; }
}
