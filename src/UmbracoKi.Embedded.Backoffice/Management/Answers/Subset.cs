namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>A window around an item among its siblings.</summary>
internal sealed record Subset<T>(long TotalBefore, long TotalAfter, T[] Items);
