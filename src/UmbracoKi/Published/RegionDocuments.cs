namespace UmbracoKi.Published;

/// <summary>The documents of a region in tree order: what trees and addresses are made of.</summary>
internal sealed class RegionDocuments
{
    private readonly IReadOnlyDictionary<(Guid Document, string? Language), int> _ids;

    private RegionDocuments(PublishedRecord[] records, int[] parents, IReadOnlyDictionary<(Guid Document, string? Language), int> ids)
    {
        Records = records;
        Parents = parents;
        _ids = ids;
        OldestFirst = [.. Enumerable.Range(0, records.Length).OrderBy(ordinal => Id(records[ordinal].Key, null))];
    }

    /// <summary>Depth first; the region is the first.</summary>
    public PublishedRecord[] Records { get; }

    /// <summary>The ordinal of each document's parent; 0 for the region.</summary>
    public int[] Parents { get; }

    public IReadOnlyList<int> OldestFirst { get; }

    public int Count => Records.Length;

    public string Slug => Records[0].Values.Text("slug").ToLowerInvariant();

    public int Id(Guid document, string? language) => _ids[(document, language)];

    /// <param name="children">All documents by the key of their parent, in order.</param>
    public static RegionDocuments Collect(
        PublishedRecord region,
        ILookup<Guid, PublishedRecord> children,
        IReadOnlyDictionary<(Guid Document, string? Language), int> ids)
    {
        var records = new List<PublishedRecord>();
        var parents = new List<int>();
        var open = new Stack<(PublishedRecord Record, int Parent)>([(region, 0)]);
        while (open.TryPop(out var next))
        {
            var ordinal = records.Count;
            records.Add(next.Record);
            parents.Add(next.Parent);
            foreach (var child in children[next.Record.Key].Reverse())
            {
                open.Push((child, ordinal));
            }
        }

        return new RegionDocuments([.. records], [.. parents], ids);
    }
}
