namespace UmbracoKi.Embedded.Search.Index;

/// <summary>Everything the index holds about one document or media item.</summary>
internal sealed record SearchEntry(NodeState Node, IReadOnlyList<SearchableVariant> Variants);
