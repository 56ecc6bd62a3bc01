using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Shows the properties of one document and of those it refers to, as <c>expand</c> and <c>fields</c> say. Made for one rendering.</summary>
/// <remarks>
/// The document itself always shows its properties; one it refers to only if the property was expanded. Blocks belong to the
/// document and are always shown.
/// </remarks>
internal sealed class PropertyExpansion(PropertySelection expand, PropertySelection include, IApiPropertyRenderer renderer) : IOutputExpansionStrategy
{
    private PropertySelection? _expand = expand;
    private PropertySelection? _include = include;
    private bool _insideProperty;
    private bool _expanding = true;

    /// <inheritdoc />
    public IDictionary<string, object?> MapContentProperties(IPublishedContent content)
        => content.ItemType == PublishedItemType.Content
            ? Map(content.Properties, always: false)
            : throw new ArgumentException($"A document is needed, not {content.ItemType}.", nameof(content));

    /// <inheritdoc />
    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true)
        => media.ItemType == PublishedItemType.Media
            ? Map(media.Properties.Where(property => !skipUmbracoProperties || !property.Alias.StartsWith("umbraco", StringComparison.Ordinal)), always: false)
            : throw new ArgumentException($"A media item is needed, not {media.ItemType}.", nameof(media));

    /// <inheritdoc />
    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element.Properties, always: true);

    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties, bool always)
    {
        var result = new Dictionary<string, object?>();
        if (_insideProperty && !_expanding && !always)
        {
            return result;
        }

        var (expandHere, includeHere, inside, expanding) = (_expand, _include, _insideProperty, _expanding);
        foreach (var property in properties)
        {
            PropertySelection? includeBelow = null;
            if (includeHere is not null && !includeHere.Selects(property.Alias, out includeBelow))
            {
                continue;
            }

            PropertySelection? expandBelow = null;
            _expanding = expandHere is not null && expandHere.Selects(property.Alias, out expandBelow);
            (_expand, _include, _insideProperty) = (expandBelow, includeBelow, true);
            try
            {
                result[property.Alias] = renderer.GetPropertyValue(property, _expanding);
            }
            finally
            {
                (_expand, _include, _insideProperty, _expanding) = (expandHere, includeHere, inside, expanding);
            }
        }

        return result;
    }
}

/// <summary>Hands out the <see cref="PropertyExpansion"/> of the rendering under way.</summary>
internal sealed class PropertyExpansionAccessor(DeliveryContextAccessor context) : IOutputExpansionStrategyAccessor
{
    /// <inheritdoc />
    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy)
    {
        outputExpansionStrategy = context.Current?.Expansion;
        return outputExpansionStrategy is not null;
    }
}
