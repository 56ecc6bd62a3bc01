using UmbracoKi.Storage;

namespace UmbracoKi.Published;

/// <summary>Where each document is, by key and by the ids that apps know.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<Guid, Place> _places = [];
    private readonly Dictionary<(IdKind Kind, int Id), Guid> _ids = [];

    public SiteIndex(IReadOnlyList<RegionState> regions)
    {
        for (var region = 0; region < regions.Count; region++)
        {
            var nodes = regions[region].Nodes;
            for (var ordinal = 0; ordinal < nodes.Length; ordinal++)
            {
                var node = nodes[ordinal];
                _places[node.Key] = new Place(region, ordinal);
                _ids[(DocumentKinds.Of(node.Type), node.Id)] = node.Key;
            }
        }
    }

    public IEnumerable<Guid> Keys => _places.Keys;

    public Place? Find(Guid key) => _places.TryGetValue(key, out var place) ? place : null;

    public Guid? Find(IdKind kind, int id) => _ids.TryGetValue((kind, id), out var key) ? key : null;

    internal readonly record struct Place(int Region, int Ordinal);
}
