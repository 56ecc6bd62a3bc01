using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>The property values of many versions, read in one query.</summary>
internal sealed class PropertyValueReader
{
    private static readonly List<PropertyDataRow> None = [];

    private readonly Dictionary<int, List<PropertyDataRow>> _byVersion;
    private readonly LanguageCodes _languages;

    private PropertyValueReader(Dictionary<int, List<PropertyDataRow>> byVersion, LanguageCodes languages)
    {
        _byVersion = byVersion;
        _languages = languages;
    }

    public static PropertyValueReader Read(
        UmbracoDbContext database, int[] versionIds, IEnumerable<LoadedProperties> types, LanguageCodes languages, string[]? aliases)
    {
        var byVersion = new Dictionary<int, List<PropertyDataRow>>(versionIds.Length);
        if (aliases is not { Length: 0 })
        {
            var rows = database.Set<PropertyDataRow>().Where(p => EF.Parameter(versionIds).Contains(p.VersionId));
            if (aliases is not null)
            {
                var propertyTypes = types.SelectMany(t => t.Loaded).Distinct().ToArray();
                rows = rows.Where(p => EF.Parameter(propertyTypes).Contains(p.PropertyTypeId));
            }

            foreach (var row in rows)
            {
                if (!byVersion.TryGetValue(row.VersionId, out var list))
                {
                    byVersion[row.VersionId] = list = [];
                }

                list.Add(row);
            }
        }

        return new PropertyValueReader(byVersion, languages);
    }

    /// <summary>All properties of the type, each with its draft and, if there is a published version, its published values.</summary>
    public IEnumerable<IProperty> Properties(LoadedProperties type, int versionId, int? publishedVersionId)
    {
        var values = new Dictionary<int, PropertyInVersions>();
        Collect(values, versionId, published: false);
        if (publishedVersionId is { } id && id != versionId)
        {
            Collect(values, id, published: true);
        }

        foreach (var propertyType in type.PropertyTypes)
        {
            yield return values.TryGetValue(propertyType.Id, out var found)
                ? Property.CreateWithValues(found.RowId, propertyType, [.. found.Values])
                : Property.CreateWithValues(0, propertyType);
        }
    }

    private void Collect(Dictionary<int, PropertyInVersions> values, int versionId, bool published)
    {
        foreach (var row in _byVersion.GetValueOrDefault(versionId, None))
        {
            if (!values.TryGetValue(row.PropertyTypeId, out var property))
            {
                values[row.PropertyTypeId] = property = new PropertyInVersions(row.Id);
            }

            property.Values.Add(new Property.InitialPropertyValue(_languages.Iso(row.LanguageId), row.Segment, published, PropertyDataValue.Of(row)));
        }
    }

    private sealed class PropertyInVersions(int rowId)
    {
        public int RowId { get; } = rowId;

        public List<Property.InitialPropertyValue> Values { get; } = [];
    }
}
