using UmbracoKi.ContentModel;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Integreat;

/// <summary>A site in memory, editable: each edit gives a new state, as publishing does.</summary>
internal sealed class SiteBuilder : IPublishedSiteAccessor
{
    public static readonly DateTimeOffset Edited = new(2026, 8, 20, 8, 15, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Created = new(2026, 1, 22, 12, 46, 33, 967, TimeSpan.Zero);

    private readonly Dictionary<Guid, PublishedNode> _nodes = [];
    private readonly Dictionary<Guid, long> _versions = [];
    private readonly List<(string Language, string Slug, Guid Document)> _oldSlugs = [];
    private int _count;

    public SiteBuilder() => Current = Build();

    public IPublishedSite Current { get; private set; }

    public long Version { get; private set; }

    public static (string Alias, object Value) Value(string alias, object value) => (alias, value);

    public Guid Region(string slug, string[] languages, params (string Alias, object Value)[] values) =>
        Add(null, DocumentTypeAliases.Region, languages.ToDictionary(language => language, _ => new Text(slug)), [Value("slug", slug), .. values]);

    public Guid Topic(Guid parent, Dictionary<string, Text> texts, params (string Alias, object Value)[] values) =>
        Add(parent, DocumentTypeAliases.Topic, texts, values);

    public Guid Add(Guid? parent, string type, Dictionary<string, Text> texts, params (string Alias, object Value)[] values)
    {
        _count++;
        var key = new Guid(_count, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
        var id = _count;
        Put(new PublishedNode
        {
            Key = key,
            Id = id,
            Type = type,
            Parent = parent,
            SortOrder = _nodes.Values.Count(node => node.Parent == parent),
            Created = Edited,
            Variants = texts.ToDictionary(entry => entry.Key, entry => Variant(entry.Key, (100 * id) + entry.Value.Number(entry.Key), entry.Value)),
            Values = new PublishedValues(values.ToDictionary(value => value.Alias, value => value.Value)),
        });
        return key;
    }

    /// <inheritdoc cref="Add(string, Dictionary{string, object}, (string Language, string Slug, Dictionary{string, object} Values)[])"/>
    public PublishedNode AddRegion(Dictionary<string, object> values, params (string Language, string Slug, Dictionary<string, object> Values)[] variants) =>
        Add(null, DocumentTypeAliases.Region, values, variants);

    /// <summary>Adds a document to the only region.</summary>
    /// <param name="variants">App code, slug and varying values; translations get the ids after the document's, in this order.</param>
    public PublishedNode Add(string type, Dictionary<string, object> values, params (string Language, string Slug, Dictionary<string, object> Values)[] variants) =>
        Add(Current.Regions.Single().Key, type, values, variants);

    /// <summary>Publishes new text in one language; a changed slug is remembered.</summary>
    public void Edit(Guid key, string language, Text text)
    {
        var node = _nodes[key];
        var old = node.Variants.GetValueOrDefault(language);
        if (old is not null)
        {
            _oldSlugs.Add((language, old.Slug, key));
        }

        var variants = node.Variants.ToDictionary();
        variants[language] = Variant(language, old?.Id ?? (100 * node.Id) + text.Number(language), text);
        Put(node with { Variants = variants });
    }

    public void Set(Guid key, string alias, object value)
    {
        var values = new Dictionary<string, object> { [alias] = value };
        Put(_nodes[key] with { Values = new PublishedValues(values) });
    }

    /// <summary>Puts a document below another, whatever comes of it.</summary>
    public void Move(Guid key, Guid parent) => Put(_nodes[key] with { Parent = parent });

    public void Remove(Guid key)
    {
        _nodes.Remove(key);
        _versions[key] = ++Version;
        Current = Build();
    }

    public PublishedNode this[Guid key] => _nodes[key];

    private PublishedNode Add(Guid? parent, string type, Dictionary<string, object> values, (string Language, string Slug, Dictionary<string, object> Values)[] variants)
    {
        var node = new PublishedNode
        {
            Key = Guid.NewGuid(),
            Id = ++_count,
            Type = type,
            Parent = parent,
            SortOrder = _nodes.Count,
            Created = Created,
            Values = new PublishedValues(values),
            Variants = variants.ToDictionary(
                variant => variant.Language,
                variant => new PublishedVariant
                {
                    Language = variant.Language,
                    Culture = variant.Language,
                    Id = ++_count,
                    Name = variant.Slug,
                    Slug = variant.Slug,
                    LastUpdated = Edited,
                    Values = new PublishedValues(variant.Values),
                }),
        };
        Put(node);
        return node;
    }

    private void Put(PublishedNode node)
    {
        _nodes[node.Key] = node;
        Version++;
        foreach (var touched in _nodes.Values.Where(other => IsAtOrBelow(other, node.Key)))
        {
            _versions[touched.Key] = Version;
        }

        Current = Build();
    }

    private bool IsAtOrBelow(PublishedNode node, Guid above) =>
        node.Key == above || (node.Parent is { } parent && _nodes.TryGetValue(parent, out var next) && IsAtOrBelow(next, above));

    private MemorySite Build() => new(Version, new Dictionary<Guid, PublishedNode>(_nodes), new Dictionary<Guid, long>(_versions), [.. _oldSlugs]);

    private static PublishedVariant Variant(string language, int id, Text text) => new()
    {
        Language = language,
        Culture = language,
        Id = id,
        Name = text.Title,
        Slug = text.EffectiveSlug,
        LastUpdated = Edited,
        Values = new PublishedValues(new Dictionary<string, object> { ["title"] = text.Title, ["content"] = text.Content }),
    };

    /// <summary>A document in one language.</summary>
    internal sealed record Text(string Title, string Content = "", string? Slug = null)
    {
        public string EffectiveSlug => Slug ?? Title.ToLowerInvariant().Replace(' ', '-');

        /// <summary>Different for each language of a document.</summary>
        public int Number(string language) => language switch { "de" => 0, "uk" => 1, "en" => 2, "ar" => 3, _ => 4 + (language[0] % 32) };
    }
}
