using UmbracoKi.Storage;

namespace UmbracoKi.Published;

/// <inheritdoc />
internal sealed class PublishedSite : IPublishedSite
{
    public static readonly PublishedSite Empty = new(0, [], new SiteIndex([]), SlugPast.Empty, new Dictionary<Guid, long>());

    private readonly RegionState[] _regions;
    private readonly SiteIndex _index;
    private readonly IReadOnlyDictionary<Guid, long> _versions;

    public PublishedSite(long version, RegionState[] regions, SiteIndex index, SlugPast past, IReadOnlyDictionary<Guid, long> versions)
    {
        Version = version;
        _regions = regions;
        _index = index;
        Past = past;
        _versions = versions;
        Regions = [.. regions.Select(region => region.Region)];
    }

    public long Version { get; }

    public IReadOnlyList<PublishedNode> Regions { get; }

    public IReadOnlyList<RegionState> States => _regions;

    public SiteIndex Index => _index;

    public SlugPast Past { get; }

    public IReadOnlyDictionary<Guid, long> Versions => _versions;

    public PublishedNode? Find(Guid key) => _index.Find(key) is { } place ? _regions[place.Region].Nodes[place.Ordinal] : null;

    public PublishedNode? FindById(IdKind kind, int id) => _index.Find(kind, id) is { } key ? Find(key) : null;

    public PublishedNode? Region(string slug) =>
        _regions.FirstOrDefault(region => region.Tree.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase))?.Region;

    public PublishedNode? RegionOf(PublishedNode node) => _index.Find(node.Key) is { } place ? Regions[place.Region] : null;

    public IReadOnlyList<PublishedNode> OfType(PublishedNode region, string type) =>
        At(region) is var (state, _) ? state.Select(state.Tree.OfType(type)) : [];

    public IReadOnlyList<PublishedNode> Ancestors(PublishedNode topic, string language) =>
        At(topic) is var (state, ordinal) ? state.Select(state.Tree.In(language).Ancestors(ordinal)) : [];

    public IReadOnlyList<PublishedNode> Children(PublishedNode parent, string language) =>
        At(parent) is var (state, ordinal) ? state.Select(state.Tree.In(language).Children(ordinal)) : [];

    public int Rank(PublishedNode topic, string language) => At(topic) is var (state, ordinal) ? state.Tree.In(language).Rank(ordinal) : 0;

    public PublishedNode? FindBySlug(PublishedNode region, string language, string type, string slug)
    {
        if (At(region) is not var (state, _))
        {
            return null;
        }

        var folded = PublishedSlug.Fold(slug);
        return state.Tree.In(language).Find(type, folded) is { } ordinal ? state.Nodes[ordinal] : Former(state, language, type, folded);
    }

    public IReadOnlyList<string> SlugHistory(PublishedNode node, string language) =>
        node.Variants.TryGetValue(language, out var variant) ? [.. Past.SlugsOf(node.Key, language).Append(variant.Slug).Distinct()] : [];

    public string? Path(PublishedNode node, string language) =>
        At(node) is var (state, ordinal) ? state.Tree.In(language).Path(ordinal) : null;

    public long VersionOf(Guid key) => _versions.GetValueOrDefault(key);

    /// <summary>The same state with more former slugs.</summary>
    public PublishedSite With(SlugPast past) => new(Version, _regions, _index, past, _versions);

    private PublishedNode? Former(RegionState state, string language, string type, string slug) =>
        Past.DocumentsOf(language, slug)
            .Select(Find)
            .OfType<PublishedNode>()
            .Where(node => node.Type == type && node.Variants.ContainsKey(language) && RegionOf(node) == state.Region)
            .MinBy(node => node.Id);

    private (RegionState State, int Ordinal)? At(PublishedNode node) =>
        _index.Find(node.Key) is { } place ? (_regions[place.Region], place.Ordinal) : null;
}
