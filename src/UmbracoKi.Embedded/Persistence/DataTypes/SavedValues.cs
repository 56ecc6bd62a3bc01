using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

/// <summary>Whether content holds values (rows of <c>umbracoPropertyData</c>).</summary>
internal static class SavedValues
{
    public static bool OfDataType(UmbracoDbContext context, Guid dataTypeKey)
        => context.Database.SqlQuery<bool>($"""
            SELECT CAST(CASE WHEN EXISTS (
                SELECT 1 FROM umbracoPropertyData v
                JOIN cmsPropertyType p ON p.id = v.propertyTypeId
                JOIN umbracoNode n ON n.id = p.dataTypeId
                WHERE n.uniqueId = {dataTypeKey}) THEN 1 ELSE 0 END AS bit) AS Value
            """).Single();

    public static bool OfProperty(UmbracoDbContext context, Guid contentTypeKey, string alias)
        => context.Database.SqlQuery<bool>($"""
            SELECT CAST(CASE WHEN EXISTS (
                SELECT 1 FROM umbracoPropertyData v
                JOIN cmsPropertyType p ON p.id = v.propertyTypeId
                JOIN umbracoNode n ON n.id = p.contentTypeId
                WHERE n.uniqueId = {contentTypeKey} AND p.Alias = {alias}) THEN 1 ELSE 0 END AS bit) AS Value
            """).Single();
}
