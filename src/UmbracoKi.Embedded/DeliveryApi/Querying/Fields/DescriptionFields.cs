using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.DeliveryApi.Querying.Fields;

/// <summary>Content type, name and dates; name and update date are those of the culture.</summary>
internal sealed class DescriptionFields : IContentIndexHandler
{
    /// <inheritdoc />
    public IEnumerable<IndexField> GetFields() =>
    [
        new() { FieldName = StandardField.ContentType, FieldType = FieldType.StringRaw, VariesByCulture = false },
        new() { FieldName = StandardField.Name, FieldType = FieldType.StringAnalyzed, VariesByCulture = true },
        new() { FieldName = StandardField.SortableName, FieldType = FieldType.StringSortable, VariesByCulture = true },
        new() { FieldName = StandardField.CreateDate, FieldType = FieldType.Date, VariesByCulture = false },
        new() { FieldName = StandardField.UpdateDate, FieldType = FieldType.Date, VariesByCulture = true },
    ];

    /// <inheritdoc />
    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        var name = (culture is null ? content.Name : content.GetCultureName(culture)) ?? string.Empty;
        var updated = (culture is null ? null : content.GetPublishDate(culture) ?? content.GetUpdateDate(culture)) ?? content.UpdateDate;
        return
        [
            new() { FieldName = StandardField.ContentType, Values = [content.ContentType.Alias] },
            new() { FieldName = StandardField.Name, Values = [name] },
            new() { FieldName = StandardField.SortableName, Values = [name] },
            new() { FieldName = StandardField.CreateDate, Values = [content.CreateDate] },
            new() { FieldName = StandardField.UpdateDate, Values = [updated] },
        ];
    }
}
