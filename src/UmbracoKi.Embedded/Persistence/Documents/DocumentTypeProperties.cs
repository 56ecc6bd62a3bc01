using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>A document type and its property types, compositions included, listed once for all documents of an operation.</summary>
internal sealed record DocumentTypeProperties(IContentType Type, IReadOnlyList<IPropertyType> PropertyTypes, IReadOnlySet<int> Loaded)
{
    /// <param name="aliases">The properties whose values are wanted; null for all.</param>
    public static DocumentTypeProperties Of(IContentType type, string[]? aliases)
    {
        var properties = type.CompositionPropertyTypes.ToArray();
        var loaded = aliases is null
            ? properties
            : properties.Where(p => aliases.Contains(p.Alias, StringComparer.OrdinalIgnoreCase));
        return new DocumentTypeProperties(type, properties, loaded.Select(p => p.Id).ToHashSet());
    }
}
