using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Keeps the tags of published documents in Umbraco's tag tables.</summary>
/// <param name="dataTypes">Lazy because Umbraco's data type service is itself built on repositories.</param>
internal sealed class DocumentTags(PropertyEditorCollection editors, Lazy<IDataTypeService> dataTypes, IJsonSerializer json)
{
    public void Assign(UmbracoDbContext database, IContent content, LanguageCodes languages)
    {
        foreach (var property in content.Properties)
        {
            if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out _)
                || property.GetTagConfiguration(editors, dataTypes.Value) is not { } configuration)
            {
                continue;
            }

            database.Database.ExecuteSql(
                $"DELETE FROM cmsTagRelationship WHERE nodeId = {content.Id} AND propertyTypeId = {property.PropertyTypeId}");
            string?[] cultures = property.PropertyType.VariesByCulture() ? [.. property.Values.Select(v => v.Culture)] : [null];
            foreach (var culture in cultures)
            {
                foreach (var tag in property.GetTagsValue(editors, dataTypes.Value, json, culture).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    Relate(database, content.Id, property.PropertyTypeId, configuration.Group, tag, languages.Id(culture));
                }
            }
        }
    }

    public void Remove(UmbracoDbContext database, int documentId)
        => database.Database.ExecuteSql($"DELETE FROM cmsTagRelationship WHERE nodeId = {documentId}");

    private static void Relate(UmbracoDbContext database, int documentId, int propertyTypeId, string group, string tag, int? languageId)
    {
        database.Database.ExecuteSql($"""
            INSERT INTO cmsTags ("group", languageId, tag) SELECT {group}, {languageId}, {tag}
            WHERE NOT EXISTS (SELECT 1 FROM cmsTags WHERE "group" = {group} AND tag = {tag} AND languageId IS {languageId})
            """);
        database.Database.ExecuteSql($"""
            INSERT OR IGNORE INTO cmsTagRelationship (nodeId, tagId, propertyTypeId)
            SELECT {documentId}, id, {propertyTypeId} FROM cmsTags WHERE "group" = {group} AND tag = {tag} AND languageId IS {languageId}
            """);
    }
}
