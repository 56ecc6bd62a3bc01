using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>A medium as Umbraco's published-content API shows it. Its name is the same in every culture.</summary>
internal sealed class PublishedMedia : PublishedContentBase
{
    private readonly PublishedDocumentData _data;
    private readonly Dictionary<string, PublishedDocumentProperty> _properties;
    private readonly IMediaNavigationQueryService _navigation;
    private readonly Lazy<IPublishedMediaCache> _cache;

    public PublishedMedia(
        PublishedDocumentData data,
        string name,
        IPublishedContentType type,
        IVariationContextAccessor variation,
        IMediaNavigationQueryService navigation,
        Lazy<IPublishedMediaCache> cache)
        : base(variation)
    {
        _data = data;
        _navigation = navigation;
        _cache = cache;
        Name = name;
        ContentType = type;

        // Umbraco asks a medium of a varying type for its address in a culture, though there is only one file.
        _properties = type.PropertyTypes.ToDictionary(
            p => p.Alias,
            p => new PublishedDocumentProperty(this, p, data.Values.GetValueOrDefault(p.Alias) ?? [], variation, answersAnyCulture: true),
            StringComparer.OrdinalIgnoreCase);
    }

    public override string Name { get; }

    public override IPublishedContentType ContentType { get; }

    public override Guid Key => _data.Key;

    public override int Id => _data.Id;

    public override int SortOrder => _data.SortOrder;

    [Obsolete("Umbraco asks for IMediaNavigationQueryService instead.")]
    public override int Level => _data.Level;

    [Obsolete("Umbraco asks for IMediaNavigationQueryService instead.")]
    public override string Path => _data.Path;

    public override int? TemplateId => null;

    public override int CreatorId => _data.CreatorId;

    public override DateTime CreateDate => _data.CreateDate;

    public override int WriterId => _data.WriterId;

    public override DateTime UpdateDate => _data.UpdateDate;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => _data.Cultures;

    public override PublishedItemType ItemType => PublishedItemType.Media;

    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    [Obsolete("Umbraco asks for IMediaNavigationQueryService instead.")]
    public override IPublishedContent? Parent
        => _navigation.TryGetParentKey(Key, out var parent) && parent is { } key ? _cache.Value.GetById(key) : null;

    [Obsolete("Umbraco asks for IMediaNavigationQueryService instead.")]
    public override IEnumerable<IPublishedContent> Children
        => _navigation.TryGetChildrenKeys(Key, out var children) ? children.Select(_cache.Value.GetById).OfType<IPublishedContent>() : [];

    public override bool IsDraft(string? culture = null) => false;

    public override bool IsPublished(string? culture = null) => true;

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);
}
