using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>What decides which rows the content of types has: how each type varies, and each of its properties in it.</summary>
/// <param name="Types">By the id of the type.</param>
/// <param name="Properties">
/// Composed properties included. A property never varies more than the type that has it, so the same one may differ from type to type.
/// </param>
internal sealed record TypeShape(
    IReadOnlyDictionary<int, ContentVariation> Types, IReadOnlyDictionary<TypeProperty, ContentVariation> Properties)
{
    public static TypeShape Of(IEnumerable<IContentTypeComposition> types)
    {
        var all = types.ToArray();
        var properties = all
            .SelectMany(type => type.CompositionPropertyTypes.Select(p => (Property: new TypeProperty(type.Id, p.Id), p.Variations)))
            .DistinctBy(p => p.Property);
        return new TypeShape(all.ToDictionary(type => type.Id, type => type.Variations), properties.ToDictionary(p => p.Property, p => p.Variations));
    }
}
