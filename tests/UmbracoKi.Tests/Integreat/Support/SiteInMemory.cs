using UmbracoKi.ContentModel;
using UmbracoKi.Published;
using UmbracoKi.Storage;

namespace UmbracoKi.Tests.Integreat.Support;

/// <summary>A published site written down in a test. Topics are flat; slugs have no past.</summary>
internal sealed class SiteInMemory : IPublishedSite, IPublishedSiteAccessor
{
    private readonly List<PublishedNode> _nodes = [];
    private readonly Dictionary<Guid, long> _versions = [];
    private int _nextId = 1;

    public IPublishedSite Current => this;

    public long Version { get; private set; } = 1;

    public IReadOnlyList<PublishedNode> Regions => OfType(DocumentTypeAliases.Region);

    /// <param name="variants">App code, slug and varying values; translations get the ids after the document's, in this order.</param>
    public PublishedNode Add(string type, Dictionary<string, object> values, params (string Language, string Slug, Dictionary<string, object> Values)[] variants)
    {
        var id = _nextId++;
        var node = new PublishedNode
        {
            Key = Guid.NewGuid(),
            Id = id,
            Type = type,
            Parent = type == DocumentTypeAliases.Region ? null : Regions[0].Key,
            SortOrder = _nodes.Count,
            Created = new DateTimeOffset(2026, 1, 22, 12, 46, 33, 967, TimeSpan.Zero),
            Values = new PublishedValues(values),
            Variants = variants.ToDictionary(
                variant => variant.Language,
                variant => new PublishedVariant
                {
                    Language = variant.Language,
                    Culture = variant.Language,
                    Id = _nextId++,
                    Name = variant.Slug,
                    Slug = variant.Slug,
                    LastUpdated = new DateTimeOffset(2026, 8, 20, 8, 15, 0, TimeSpan.Zero),
                    Values = new PublishedValues(variant.Values),
                }),
        };
        _nodes.Add(node);
        _versions[node.Key] = ++Version;
        return node;
    }

    public PublishedNode? Find(Guid key) => _nodes.Find(node => node.Key == key);

    public PublishedNode? FindById(IdKind kind, int id) => _nodes.Find(node => DocumentKinds.Of(node.Type) == kind && node.Id == id);

    public PublishedNode? Region(string slug) => Regions.FirstOrDefault(region => region.Values.Text("slug") == slug.ToLowerInvariant());

    public PublishedNode? RegionOf(PublishedNode node) => Regions.FirstOrDefault();

    public IReadOnlyList<PublishedNode> OfType(PublishedNode region, string type) => OfType(type);

    public IReadOnlyList<PublishedNode> Ancestors(PublishedNode topic, string language) => [];

    public IReadOnlyList<PublishedNode> Children(PublishedNode parent, string language) =>
        parent.Type == DocumentTypeAliases.Region ? [.. OfType(DocumentTypeAliases.Topic).Where(node => node.Variants.ContainsKey(language))] : [];

    public int Rank(PublishedNode topic, string language) => 0;

    public PublishedNode? FindBySlug(PublishedNode region, string language, string type, string slug) =>
        OfType(type).FirstOrDefault(node => node.Variants.GetValueOrDefault(language)?.Slug == slug.ToLowerInvariant());

    public IReadOnlyList<string> SlugHistory(PublishedNode node, string language) => [node.Variants[language].Slug];

    public string? Path(PublishedNode node, string language) =>
        node.Variants.TryGetValue(language, out var variant) ? $"/{Regions[0].Values.Text("slug")}/{language}{Folder(node.Type)}/{variant.Slug}" : null;

    public long VersionOf(Guid key) => _versions.GetValueOrDefault(key);

    private static string Folder(string type) => type switch
    {
        DocumentTypeAliases.Place => "/locations",
        DocumentTypeAliases.Event => "/events",
        DocumentTypeAliases.News => "/news",
        _ => "",
    };

    private List<PublishedNode> OfType(string type) => _nodes.FindAll(node => node.Type == type);
}
