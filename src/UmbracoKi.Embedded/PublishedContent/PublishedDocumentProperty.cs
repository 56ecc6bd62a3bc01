using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>A property of a published document or medium.</summary>
/// <param name="answersAnyCulture">Whether a value that does not vary is also given to those who name a culture.</param>
/// <remarks>
/// Only the intermediate value is kept, and per culture and segment: it depends on nothing but the stored value. What a
/// converter makes of it may depend on other documents and on the culture of the request, and is made anew each time.
/// </remarks>
internal sealed class PublishedDocumentProperty(
    IPublishedContent owner,
    IPublishedPropertyType type,
    IReadOnlyList<PublishedDocumentData.StoredValue> values,
    IVariationContextAccessor variation,
    bool answersAnyCulture = false)
    : PublishedPropertyBase(type, PropertyCacheLevel.Element)
{
    private readonly ConcurrentDictionary<(string Culture, string Segment), object?> _intermediate = new();
    private readonly ContentVariation _variations = type.Variations;

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        var source = GetSourceValue(culture, segment);
        return PropertyType.IsValue(source, PropertyValueLevel.Source)
            ?? PropertyType.IsValue(Intermediate(culture, segment), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null)
    {
        Contextualize(ref culture, ref segment);
        foreach (var stored in values)
        {
            if (string.Equals(stored.Culture, culture ?? string.Empty, StringComparison.OrdinalIgnoreCase)
                && string.Equals(stored.Segment, segment ?? string.Empty, StringComparison.OrdinalIgnoreCase))
            {
                return stored.Value;
            }
        }

        return null;
    }

    public override object? GetValue(string? culture = null, string? segment = null)
        => PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Intermediate(culture, segment), owner.IsDraft());

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
        => PropertyType.ConvertInterToDeliveryApiObject(
            owner, ReferenceCacheLevel, Intermediate(culture, segment), owner.IsDraft(), expanding);

    private object? Intermediate(string? culture, string? segment)
    {
        Contextualize(ref culture, ref segment);
        return _intermediate.GetOrAdd(
            (culture ?? string.Empty, segment ?? string.Empty),
            key => PropertyType.ConvertSourceToInter(owner, GetSourceValue(key.Culture, key.Segment), owner.IsDraft()));
    }

    private void Contextualize(ref string? culture, ref string? segment)
    {
        if (answersAnyCulture && !_variations.VariesByCulture())
        {
            culture = null;
        }

        variation.ContextualizeVariation(_variations, owner.Id, Alias, ref culture, ref segment);
    }
}
