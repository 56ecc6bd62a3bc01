using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>Deletes properties of content types with everything that refers to them: values, tags, permissions.</summary>
internal static class PropertyRemoval
{
    /// <param name="typeKey">The type whose own property it is.</param>
    public static void Remove(UmbracoDbContext context, Guid typeKey, PropertyTypeRow property)
    {
        var (id, database) = (property.Id, context.Database);
        var permissions = $"{property.Key:D}|%";
        database.ExecuteSql($"DELETE FROM cmsTagRelationship WHERE propertyTypeId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoPropertyData WHERE propertyTypeId = {id}");
        database.ExecuteSql($"DELETE FROM cmsMemberType WHERE propertytypeId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoUserGroup2GranularPermission WHERE uniqueId = {typeKey} AND permission LIKE {permissions}");
        context.Set<PropertyTypeRow>().Where(p => p.Id == id).ExecuteDelete();
    }
}
