using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>The properties of a document type or block as editors know them: by name, in the order of the editor.</summary>
internal sealed class PropertyLabels(IContentTypeService types)
{
    /// <returns>Those of the values that have a name, in order.</returns>
    public IEnumerable<(string Name, object? Value)> Arrange(string contentType, IDictionary<string, object?> values)
        => types.Get(contentType) is { } type
            ? from property in InOrder(type) where values.ContainsKey(property.Alias) select (property.Name, values[property.Alias])
            : values.Select(value => (value.Key, value.Value));

    private static IEnumerable<IPropertyType> InOrder(IContentType type)
    {
        // A group belongs to the tab whose alias is the first part of its own.
        var groups = type.CompositionPropertyGroups.ToList();
        var orderOfTab = groups.Where(group => group.Type == PropertyGroupType.Tab)
            .GroupBy(group => group.Alias).ToDictionary(tab => tab.Key, tab => tab.Min(group => group.SortOrder));
        var arranged = groups
            .OrderBy(group => orderOfTab.GetValueOrDefault(group.Alias.Split('/')[0], group.SortOrder))
            .ThenBy(group => group.Type == PropertyGroupType.Tab ? int.MinValue : group.SortOrder)
            .SelectMany(group => group.PropertyTypes?.OrderBy(property => property.SortOrder).AsEnumerable() ?? [])
            .Concat(type.NoGroupPropertyTypes);
        return arranged.DistinctBy(property => property.Alias);
    }
}
