using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>The property data rows the values of a document or medium make, and where draft and published values differ.</summary>
internal static class PropertyValueRows
{
    /// <param name="publishedVersionId">The version the published values are written to; null writes the draft's only.</param>
    /// <param name="edited">Receives what differs between draft and published values.</param>
    public static IReadOnlyList<PropertyDataRow> Of(
        IContentBase content, int versionId, int? publishedVersionId, LanguageCodes languages, EditedState edited)
    {
        var rows = new List<PropertyDataRow>();
        var varies = content.ContentType.VariesByCulture();
        foreach (var property in content.Properties)
        {
            foreach (var value in property.Values)
            {
                AddRows(rows, property, value, versionId, publishedVersionId, languages);
                Compare(property, value, varies, languages, edited);
            }
        }

        return rows;
    }

    private static void AddRows(
        List<PropertyDataRow> rows, IProperty property, IPropertyValue value, int versionId, int? publishedVersionId, LanguageCodes languages)
    {
        // A segment's empty value is a value: it says that the segment does not fall back to the default one.
        var isSegment = value.Segment is not null;
        var languageId = languages.Id(value.Culture);
        if (publishedVersionId is { } published && property.PropertyType.SupportsPublishing && (value.PublishedValue is not null || isSegment))
        {
            rows.Add(Row(published, property, languageId, value.Segment, value.PublishedValue));
        }

        if (value.EditedValue is not null || (isSegment && property.PropertyType.SupportsPublishing))
        {
            rows.Add(Row(versionId, property, languageId, value.Segment, value.EditedValue));
        }
    }

    private static PropertyDataRow Row(int versionId, IProperty property, int? languageId, string? segment, object? value)
    {
        var row = new PropertyDataRow { VersionId = versionId, PropertyTypeId = property.PropertyTypeId, LanguageId = languageId, Segment = segment };
        PropertyDataValue.Set(row, property, value);
        return row;
    }

    private static void Compare(IProperty property, IPropertyValue value, bool varies, LanguageCodes languages, EditedState edited)
    {
        if (!property.PropertyType.SupportsPublishing)
        {
            edited.Any = true;
            return;
        }

        // Values from before the property's variation was switched are kept, but say nothing about what was edited.
        var isInvariant = value.Culture is null && value.Segment is null;
        if (property.PropertyType.VariesByCulture() ? isInvariant : value.Culture is not null)
        {
            return;
        }

        if (Equals(value.PublishedValue, value.EditedValue))
        {
            return;
        }

        edited.Any = true;
        if (varies && (value.Culture ?? (isInvariant ? languages.Default : null)) is { } culture)
        {
            edited.Cultures.Add(culture);
        }
    }
}
