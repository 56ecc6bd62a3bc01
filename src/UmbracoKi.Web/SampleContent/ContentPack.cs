using System.Collections.Frozen;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Everything of a pack, each document after its parent and in the order of the tree.</summary>
internal sealed class ContentPack
{
    private readonly FrozenSet<string> _ids;

    public ContentPack(IReadOnlyList<PackDocument> documents)
    {
        Documents = documents;
        _ids = documents.Select(document => document.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<PackDocument> Documents { get; }

    public bool Contains(string id) => _ids.Contains(id);
}
