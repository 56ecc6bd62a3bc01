namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>What a query may ask of one published document in one culture (or, for an invariant document, in all of them).</summary>
/// <param name="Key">The document.</param>
/// <param name="SortPosition">Its place in the content tree, depth first; the order of an unsorted list and the last tie-break of a sorted one.</param>
/// <param name="Fields">
/// Field name → values, as the index handlers gave them: strings, <see cref="decimal"/> for numbers, UTC <see cref="DateTime"/> for dates.
/// Names compare without case. A missing field and an empty one mean the same.
/// </param>
internal sealed record DocumentIndexEntry(Guid Key, int SortPosition, IReadOnlyDictionary<string, object[]> Fields);
