using System.Collections.Immutable;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Everything that is published at one moment: the documents and what queries may ask of them.</summary>
internal sealed class PublishedSnapshot : IPublishedSnapshot
{
    public static readonly PublishedSnapshot Empty = new();

    /// <summary>Culture of the entries of documents that do not vary; no culture has an empty name.</summary>
    public const string Invariant = "";

    public long Version { get; init; }

    public long Epoch { get; init; }

    /// <summary>The documents with at least one published culture, whatever the state of their ancestors.</summary>
    public ImmutableDictionary<Guid, PublishedDocument> Documents { get; init; } = ImmutableDictionary<Guid, PublishedDocument>.Empty;

    /// <summary>The index entries of each document, without their place in the tree.</summary>
    public ImmutableDictionary<Guid, ImmutableArray<(string Culture, DocumentIndexEntry Entry)>> Indexed { get; init; }
        = ImmutableDictionary<Guid, ImmutableArray<(string, DocumentIndexEntry)>>.Empty;

    /// <summary>The entries by culture, in tree order; put in order when a query first asks for them.</summary>
    public Lazy<IReadOnlyDictionary<string, IReadOnlyList<DocumentIndexEntry>>> Ordered { get; init; }
        = new(new Dictionary<string, IReadOnlyList<DocumentIndexEntry>>());

    public ImmutableDictionary<Guid, long> Changed { get; init; } = ImmutableDictionary<Guid, long>.Empty;

    public IReadOnlyList<DocumentIndexEntry> Entries(string? culture)
        => Ordered.Value.TryGetValue(culture ?? Invariant, out var entries) ? entries : [];

    public long VersionOf(Guid key) => Changed.TryGetValue(key, out var version) ? version : 0;
}
