namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>Some of <see cref="Total"/> items found.</summary>
internal sealed record SearchResult<T>(T[] Items, long Total);
