using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Persistence.ContentData;

/// <summary>The property types of a document or media type, compositions included, listed once for all entities of an operation.</summary>
/// <param name="PropertyTypes">All of them.</param>
/// <param name="Loaded">Ids of those whose values are wanted.</param>
internal record LoadedProperties(IReadOnlyList<IPropertyType> PropertyTypes, IReadOnlySet<int> Loaded)
{
    /// <param name="aliases">The properties whose values are wanted; null for all.</param>
    public static LoadedProperties Of(IContentTypeComposition type, string[]? aliases)
    {
        var properties = type.CompositionPropertyTypes.ToArray();
        var loaded = aliases is null
            ? properties
            : properties.Where(p => aliases.Contains(p.Alias, StringComparer.OrdinalIgnoreCase));
        return new LoadedProperties(properties, loaded.Select(p => p.Id).ToHashSet());
    }
}
