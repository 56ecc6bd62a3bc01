using UmbracoKi.ContentModel;

namespace UmbracoKi.Published;

/// <summary>The slugs, paths and the tree of topics of a region in one language. Documents go by their ordinal in the region.</summary>
internal sealed class LanguageTree
{
    public static readonly LanguageTree Empty = new(0);

    private readonly string?[] _slugs;
    private readonly string?[] _paths;
    private readonly int[] _above;
    private readonly List<int>?[] _below;
    private readonly int[] _ranks;
    private readonly Dictionary<(string Type, string Slug), int> _bySlug = [];

    private LanguageTree(int count)
    {
        _slugs = new string?[count];
        _paths = new string?[count];
        _above = new int[count];
        _below = new List<int>?[count];
        _ranks = new int[count];
    }

    public string? Slug(int ordinal) => ordinal < _slugs.Length ? _slugs[ordinal] : null;

    public string? Path(int ordinal) => ordinal < _paths.Length ? _paths[ordinal] : null;

    /// <summary>The place of a topic among those it is answered beside, from 0.</summary>
    public int Rank(int ordinal) => ordinal < _ranks.Length ? _ranks[ordinal] : 0;

    public int? Find(string type, string slug) => _bySlug.TryGetValue((type, slug), out var ordinal) ? ordinal : null;

    public int[] Children(int ordinal) => ordinal < _below.Length && _below[ordinal] is { } children ? [.. children] : [];

    /// <summary>The translated topics above, outermost first.</summary>
    public int[] Ancestors(int ordinal)
    {
        var ancestors = new List<int>();
        for (var above = ordinal < _above.Length ? _above[ordinal] : 0; above > 0; above = _above[above])
        {
            ancestors.Add(above);
        }

        ancestors.Reverse();
        return [.. ancestors];
    }

    /// <param name="region">Parents come before their children.</param>
    public static LanguageTree Build(string language, RegionDocuments region)
    {
        var tree = new LanguageTree(region.Count);
        tree.TakeSlugs(language, region);
        tree.Connect(region);
        tree.Address($"/{region.Slug}/{language}", region);
        return tree;
    }

    // The oldest document keeps its slug, whatever comes beside it.
    private void TakeSlugs(string language, RegionDocuments region)
    {
        var takenByType = new Dictionary<string, HashSet<string>>();
        foreach (var ordinal in region.OldestFirst)
        {
            var record = region.Records[ordinal];
            if (!record.Translations.TryGetValue(language, out var translation))
            {
                continue;
            }

            if (ordinal == 0)
            {
                _slugs[0] = region.Slug;
                continue;
            }

            if (!takenByType.TryGetValue(record.Type, out var taken))
            {
                takenByType[record.Type] = taken = new HashSet<string>(StringComparer.Ordinal);
            }

            var slug = PublishedSlug.Take(record.Type, PublishedSlug.Wanted(record.Type, translation.Segment, region.Id(record.Key, language)), taken);
            _slugs[ordinal] = slug;
            _bySlug[(record.Type, slug)] = ordinal;
        }
    }

    private void Connect(RegionDocuments region)
    {
        for (var ordinal = 1; ordinal < region.Count; ordinal++)
        {
            var parent = region.Parents[ordinal];
            _above[ordinal] = IsTranslatedTopic(parent, region) ? parent : _above[parent];
            if (!IsTranslatedTopic(ordinal, region))
            {
                continue;
            }

            // Untranslated topics have the children they leave to the next one above.
            for (var above = parent; ; above = region.Parents[above])
            {
                (_below[above] ??= []).Add(ordinal);
                if (above == 0 || IsTranslatedTopic(above, region))
                {
                    _ranks[ordinal] = _below[above]!.Count - 1;
                    break;
                }
            }
        }
    }

    private void Address(string root, RegionDocuments region)
    {
        for (var ordinal = 0; ordinal < region.Count; ordinal++)
        {
            if (_slugs[ordinal] is not { } slug)
            {
                continue;
            }

            _paths[ordinal] = region.Records[ordinal].Type switch
            {
                DocumentTypeAliases.Region => root,
                DocumentTypeAliases.Topic => $"{(_above[ordinal] > 0 ? _paths[_above[ordinal]] : root)}/{slug}",
                DocumentTypeAliases.Place => $"{root}/locations/{slug}",
                DocumentTypeAliases.Event => $"{root}/events/{slug}",
                DocumentTypeAliases.News => $"{root}/news/{slug}",
                DocumentTypeAliases.Imprint => $"{root}/{slug}",
                _ => null,
            };
        }
    }

    private bool IsTranslatedTopic(int ordinal, RegionDocuments region) =>
        _slugs[ordinal] is not null && region.Records[ordinal].Type == DocumentTypeAliases.Topic;
}
