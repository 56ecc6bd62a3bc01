using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary>Converts a stored <see cref="ZonedDate"/> to the .NET type that says as much as its editor does.</summary>
[DefaultPropertyValueConverter]
internal sealed class ZonedDateValueConverter(IJsonSerializer serializer) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => TypeOf(propertyType.EditorAlias) is not null;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => TypeOf(propertyType.EditorAlias)!;

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => ZonedDate.Read(source, serializer);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        if (inter is not ZonedDate { Date: var date })
        {
            return null;
        }

        return propertyType.EditorAlias switch
        {
            Constants.PropertyEditors.Aliases.DateTimeWithTimeZone => date,
            Constants.PropertyEditors.Aliases.DateTimeUnspecified => DateTime.SpecifyKind(date.UtcDateTime, DateTimeKind.Unspecified),
            Constants.PropertyEditors.Aliases.DateOnly => DateOnly.FromDateTime(date.UtcDateTime),
            Constants.PropertyEditors.Aliases.TimeOnly => TimeOnly.FromDateTime(date.UtcDateTime),
            _ => null,
        };
    }

    private static Type? TypeOf(string editorAlias) => editorAlias switch
    {
        Constants.PropertyEditors.Aliases.DateTimeWithTimeZone => typeof(DateTimeOffset?),
        Constants.PropertyEditors.Aliases.DateTimeUnspecified => typeof(DateTime?),
        Constants.PropertyEditors.Aliases.DateOnly => typeof(DateOnly?),
        Constants.PropertyEditors.Aliases.TimeOnly => typeof(TimeOnly?),
        _ => null,
    };
}
