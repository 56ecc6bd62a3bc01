namespace UmbracoKi.Embedded.Search;

/// <summary>How the full-text index is.</summary>
/// <param name="IsComplete">Whether everything is in it; otherwise it is being made.</param>
/// <param name="Items">The documents and media in it, those in the bin included.</param>
/// <param name="Path">Its file.</param>
/// <param name="Bytes">The size of the file.</param>
public sealed record SearchIndexState(bool IsComplete, int Items, string Path, long Bytes);
