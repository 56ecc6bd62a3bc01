using UmbracoKi.ContentModel;
using UmbracoKi.Published;
using UmbracoKi.Storage;

namespace UmbracoKi.Tests.Integreat;

internal sealed class MemorySite(
    long version,
    IReadOnlyDictionary<Guid, PublishedNode> nodes,
    IReadOnlyDictionary<Guid, long> versions,
    IReadOnlyList<(string Language, string Slug, Guid Document)> oldSlugs) : IPublishedSite
{
    public long Version => version;

    public IReadOnlyList<PublishedNode> Regions => [.. nodes.Values.Where(node => node.Parent is null).OrderBy(node => node.SortOrder)];

    public PublishedNode? Find(Guid key) => nodes.GetValueOrDefault(key);

    public PublishedNode? FindById(IdKind kind, int id) => nodes.Values.FirstOrDefault(node => DocumentKinds.Of(node.Type) == kind && node.Id == id);

    public PublishedNode? Region(string slug) =>
        Regions.FirstOrDefault(region => region.Values.Text("slug").Equals(slug, StringComparison.OrdinalIgnoreCase));

    public PublishedNode? RegionOf(PublishedNode node) => node.Parent is { } parent ? RegionOf(nodes[parent]) : node;

    public IReadOnlyList<PublishedNode> OfType(PublishedNode region, string type) => [.. Below(region).Where(node => node.Type == type)];

    public IReadOnlyList<PublishedNode> Ancestors(PublishedNode topic, string language)
    {
        var above = new List<PublishedNode>();
        for (var node = Parent(topic); node is { Type: DocumentTypeAliases.Topic }; node = Parent(node))
        {
            if (node.Variants.ContainsKey(language))
            {
                above.Insert(0, node);
            }
        }

        return above;
    }

    public IReadOnlyList<PublishedNode> Children(PublishedNode parent, string language) =>
        [.. ChildrenOf(parent)
            .Where(node => node.Type == DocumentTypeAliases.Topic)
            .SelectMany(node => node.Variants.ContainsKey(language) ? [node] : Children(node, language))];

    public int Rank(PublishedNode topic, string language) =>
        Children(Ancestors(topic, language) is [.., var parent] ? parent : RegionOf(topic)!, language).TakeWhile(sibling => sibling.Key != topic.Key).Count();

    public PublishedNode? FindBySlug(PublishedNode region, string language, string type, string slug)
    {
        var candidates = OfType(region, type).Where(node => node.Variants.ContainsKey(language)).ToList();
        return candidates.FirstOrDefault(node => node.Variants[language].Slug.Equals(slug, StringComparison.OrdinalIgnoreCase))
            ?? candidates.FirstOrDefault(node => oldSlugs.Any(old => old.Document == node.Key && old.Language == language && old.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase)));
    }

    public IReadOnlyList<string> SlugHistory(PublishedNode node, string language) =>
        [.. oldSlugs.Where(old => old.Document == node.Key && old.Language == language).Select(old => old.Slug).Append(node.Variants[language].Slug).Distinct()];

    public string? Path(PublishedNode node, string language)
    {
        if (!node.Variants.TryGetValue(language, out var variant))
        {
            return null;
        }

        var start = $"/{RegionOf(node)!.Values.Text("slug")}/{language}";
        return node.Type switch
        {
            DocumentTypeAliases.Region => start,
            DocumentTypeAliases.Imprint => $"{start}/imprint",
            DocumentTypeAliases.Topic => string.Join('/', [start, .. Ancestors(node, language).Append(node).Select(step => step.Variants[language].Slug)]),
            DocumentTypeAliases.Place => $"{start}/locations/{variant.Slug}",
            DocumentTypeAliases.Event => $"{start}/events/{variant.Slug}",
            DocumentTypeAliases.News => $"{start}/news/{variant.Slug}",
            _ => $"{start}/{variant.Slug}",
        };
    }

    public long VersionOf(Guid key) => versions.GetValueOrDefault(key);

    private PublishedNode? Parent(PublishedNode node) => node.Parent is { } parent ? nodes.GetValueOrDefault(parent) : null;

    private IEnumerable<PublishedNode> ChildrenOf(PublishedNode parent) => nodes.Values.Where(node => node.Parent == parent.Key).OrderBy(node => node.SortOrder);

    private IEnumerable<PublishedNode> Below(PublishedNode parent) => ChildrenOf(parent).SelectMany(child => Below(child).Prepend(child));
}
