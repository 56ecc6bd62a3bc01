using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>A document as Umbraco's published-content API shows it.</summary>
internal sealed class PublishedDocument : PublishedContentBase
{
    private readonly PublishedDocumentData _data;
    private readonly Dictionary<string, PublishedDocumentProperty> _properties;
    private readonly IDocumentNavigationQueryService _navigation;
    private readonly Lazy<IPublishedContentCache> _cache;

    public PublishedDocument(
        PublishedDocumentData data,
        IPublishedContentType type,
        IVariationContextAccessor variation,
        IDocumentNavigationQueryService navigation,
        Lazy<IPublishedContentCache> cache)
        : base(variation)
    {
        _data = data;
        _navigation = navigation;
        _cache = cache;
        ContentType = type;
        _properties = type.PropertyTypes.ToDictionary(
            p => p.Alias,
            p => new PublishedDocumentProperty(this, p, data.Values.GetValueOrDefault(p.Alias) ?? [], variation),
            StringComparer.OrdinalIgnoreCase);
    }

    public PublishedDocumentData Data => _data;

    public override IPublishedContentType ContentType { get; }

    public override Guid Key => _data.Key;

    public override int Id => _data.Id;

    public override int SortOrder => _data.SortOrder;

    [Obsolete("Umbraco asks for IDocumentNavigationQueryService instead.")]
    public override int Level => _data.Level;

    [Obsolete("Umbraco asks for IDocumentNavigationQueryService instead.")]
    public override string Path => _data.Path;

    public override int? TemplateId => _data.TemplateId;

    public override int CreatorId => _data.CreatorId;

    public override DateTime CreateDate => _data.CreateDate;

    public override int WriterId => _data.WriterId;

    public override DateTime UpdateDate => _data.UpdateDate;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => _data.Cultures;

    public override PublishedItemType ItemType => PublishedItemType.Content;

    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    [Obsolete("Umbraco asks for IDocumentNavigationQueryService instead.")]
    public override IPublishedContent? Parent
        => _navigation.TryGetParentKey(Key, out var parent) && parent is { } key ? _cache.Value.GetById(_data.IsDraft, key) : null;

    [Obsolete("Umbraco asks for IDocumentNavigationQueryService instead.")]
    public override IEnumerable<IPublishedContent> Children
        => _navigation.TryGetChildrenKeys(Key, out var children)
            ? children.Select(key => _cache.Value.GetById(_data.IsDraft, key)).OfType<IPublishedContent>()
            : [];

    public override bool IsDraft(string? culture = null) => _data.IsDraft;

    public override bool IsPublished(string? culture = null)
        => string.IsNullOrEmpty(culture) || _data.Cultures.ContainsKey(string.Empty)
            ? _data.PublishedCultures.Count > 0
            : _data.PublishedCultures.Contains(culture);

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);
}
