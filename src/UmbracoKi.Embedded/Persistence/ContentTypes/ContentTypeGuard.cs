using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.DataTypes;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>Refuses changes of types that would orphan or lose values of existing content.</summary>
/// <remarks>
/// Adding, renaming, moving and sorting properties and adding compositions are always allowed. A type counts as used
/// when it, or a type composed of it, has content.
/// </remarks>
internal static class ContentTypeGuard
{
    /// <exception cref="ContentTypeChangeRefusedException">The message says which change and why.</exception>
    public static void CheckUpdate(UmbracoDbContext context, IContentTypeComposition type)
    {
        if (!HasContent(context, type.Id))
        {
            return;
        }

        RefuseOtherVariation(context, type);
        RefuseLostComposition(context, type);
        var kept = type.PropertyTypes.Where(p => p.HasIdentity).ToDictionary(p => p.Id);
        foreach (var row in context.Set<PropertyTypeRow>().Where(p => p.ContentTypeId == type.Id).ToList())
        {
            if (!kept.TryGetValue(row.Id, out var property))
            {
                throw Refused(type, $"removing the property '{row.Alias}' would delete its values");
            }

            RefuseOtherVariation(type, property, row);
            RefuseOtherStorage(context, type, property, row);
        }
    }

    /// <inheritdoc cref="CheckUpdate"/>
    public static void CheckDelete(UmbracoDbContext context, IContentTypeComposition type)
    {
        if (HasContent(context, type.Id))
        {
            throw Refused(type, "deleting it would delete values of its content, or of content of types composed of it");
        }
    }

    public static bool HasContent(UmbracoDbContext context, int contentTypeId)
        => context.Database.SqlQuery<bool>($"""
            WITH RECURSIVE used(id) AS (
                SELECT {contentTypeId}
                UNION
                SELECT c.childContentTypeId FROM cmsContentType2ContentType c JOIN used ON c.parentContentTypeId = used.id)
            SELECT EXISTS (SELECT 1 FROM umbracoContent WHERE contentTypeId IN (SELECT id FROM used)) AS Value
            """).AsEnumerable().Single();

    private static void RefuseOtherVariation(UmbracoDbContext context, IContentTypeComposition type)
    {
        var stored = context.Set<ContentTypeRow>().Where(t => t.NodeId == type.Id).Select(t => t.Variations).Single();
        if ((ContentVariation)stored != type.Variations)
        {
            throw Refused(type, $"changing its variation from {(ContentVariation)stored} to {type.Variations} would lose names and values");
        }
    }

    private static void RefuseOtherVariation(IContentTypeComposition type, IPropertyType property, PropertyTypeRow row)
    {
        var variations = property.Variations & type.Variations;
        if ((ContentVariation)row.Variations != variations)
        {
            throw Refused(type, $"changing the variation of '{row.Alias}' from {(ContentVariation)row.Variations} to {variations} would lose its values");
        }
    }

    private static void RefuseLostComposition(UmbracoDbContext context, IContentTypeComposition type)
    {
        var kept = type.CompositionIds().ToHashSet();
        var stored = context.Set<CompositionRow>().Where(c => c.ChildId == type.Id).Select(c => c.ParentId).ToList();
        if (stored.Any(id => !kept.Contains(id)))
        {
            throw Refused(type, "removing a composition would delete the values of its properties");
        }
    }

    private static void RefuseOtherStorage(UmbracoDbContext context, IContentTypeComposition type, IPropertyType property, PropertyTypeRow row)
    {
        if (property.DataTypeId == row.DataTypeId)
        {
            return;
        }

        var storages = context.Set<DataTypeRow>()
            .Where(d => d.NodeId == row.DataTypeId || d.NodeId == property.DataTypeId)
            .Select(d => d.DatabaseType).Distinct().Count();
        if (storages > 1 && SavedValues.OfProperty(context, row.Id))
        {
            throw Refused(type, $"the new data type of '{row.Alias}' stores values of another kind, so saved ones would be lost");
        }
    }

    private static ContentTypeChangeRefusedException Refused(IContentTypeComposition type, string why)
        => new($"The type '{type.Name}' has content: {why}. Nothing was changed.");
}
