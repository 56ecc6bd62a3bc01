using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.DeliveryApi.Querying.Fields;

/// <summary>Key, parent, ancestors, level and sort order.</summary>
internal sealed class StructureFields(IDocumentNavigationQueryService navigation) : IContentIndexHandler
{
    /// <inheritdoc />
    public IEnumerable<IndexField> GetFields() =>
    [
        new() { FieldName = StandardField.Key, FieldType = FieldType.StringRaw, VariesByCulture = false },
        new() { FieldName = StandardField.Parent, FieldType = FieldType.StringRaw, VariesByCulture = false },
        new() { FieldName = StandardField.Ancestors, FieldType = FieldType.StringRaw, VariesByCulture = false },
        new() { FieldName = StandardField.Level, FieldType = FieldType.Number, VariesByCulture = false },
        new() { FieldName = StandardField.SortOrder, FieldType = FieldType.Number, VariesByCulture = false },
    ];

    /// <inheritdoc />
    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        var parent = navigation.TryGetParentKey(content.Key, out var key) ? key ?? Guid.Empty : Guid.Empty;
        var ancestors = navigation.TryGetAncestorsKeys(content.Key, out var keys) ? keys : [];
        return
        [
            new() { FieldName = StandardField.Key, Values = [content.Key] },
            new() { FieldName = StandardField.Parent, Values = [parent] },
            new() { FieldName = StandardField.Ancestors, Values = ancestors.Cast<object>() },
            new() { FieldName = StandardField.Level, Values = [content.Level] },
            new() { FieldName = StandardField.SortOrder, Values = [content.SortOrder] },
        ];
    }
}
