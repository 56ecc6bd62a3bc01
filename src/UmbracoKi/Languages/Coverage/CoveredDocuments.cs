namespace UmbracoKi.Languages.Coverage;

/// <summary>A page of a list.</summary>
/// <param name="Total">Of the whole list.</param>
internal sealed record CoveredDocuments(int Total, IReadOnlyList<CoveredDocument> Items);
