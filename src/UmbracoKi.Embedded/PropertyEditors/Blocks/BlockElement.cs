using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>A block as Umbraco's published-content API shows it, in the culture it was made for.</summary>
internal sealed class BlockElement : IPublishedElement
{
    private readonly Dictionary<string, BlockElementProperty> _properties;

    /// <param name="values">The stored values of the culture, by alias.</param>
    public BlockElement(IPublishedContentType type, Guid key, IReadOnlyDictionary<string, object?> values, bool preview)
    {
        ContentType = type;
        Key = key;
        _properties = type.PropertyTypes.ToDictionary(
            p => p.Alias, p => new BlockElementProperty(this, p, values.GetValueOrDefault(p.Alias), preview), StringComparer.OrdinalIgnoreCase);
    }

    public IPublishedContentType ContentType { get; }

    public Guid Key { get; }

    public IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    /// <remarks>What a converter makes of a value may depend on other documents and on the culture of the request; nothing of it is kept.</remarks>
    private sealed class BlockElementProperty(IPublishedElement owner, IPublishedPropertyType type, object? source, bool preview)
        : PublishedPropertyBase(type, PropertyCacheLevel.None)
    {
        private object? Intermediate => PropertyType.ConvertSourceToInter(owner, source, preview);

        public override bool HasValue(string? culture = null, string? segment = null)
            => PropertyType.IsValue(source, PropertyValueLevel.Source)
                ?? PropertyType.IsValue(Intermediate, PropertyValueLevel.Inter)
                ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
                ?? false;

        public override object? GetSourceValue(string? culture = null, string? segment = null) => source;

        public override object? GetValue(string? culture = null, string? segment = null)
            => PropertyType.ConvertInterToObject(owner, PropertyCacheLevel.None, Intermediate, preview);

        public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
            => PropertyType.ConvertInterToDeliveryApiObject(owner, PropertyCacheLevel.None, Intermediate, preview, expanding);
    }
}
