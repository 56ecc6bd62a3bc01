using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.DataTypes;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>Writes a type's groups and properties: adds, changes and removes until the rows are what the type says.</summary>
internal sealed class PropertyTypeWriter
{
    public void Save(UmbracoDbContext context, IContentTypeComposition type)
    {
        foreach (var group in type.PropertyGroups)
        {
            SaveGroup(context, type, group);
        }

        foreach (var property in type.PropertyTypes)
        {
            SaveProperty(context, type, property);
        }

        RemoveOthers(context, type);
    }

    private static void SaveGroup(UmbracoDbContext context, IContentTypeComposition type, PropertyGroup group)
    {
        var row = new PropertyTypeGroupRow
        {
            Id = group.Id,
            Key = group.Key,
            ContentTypeId = type.Id,
            Type = (short)group.Type,
            Name = group.Name ?? group.Alias,
            Alias = group.Alias,
            SortOrder = group.SortOrder,
        };
        context.Update(row);
        context.SaveChanges();
        group.Id = row.Id;
        foreach (var property in group.PropertyTypes ?? Enumerable.Empty<IPropertyType>())
        {
            property.PropertyGroupId = new Lazy<int>(() => row.Id);
        }
    }

    private static void SaveProperty(UmbracoDbContext context, IContentTypeComposition type, IPropertyType property)
    {
        if (string.IsNullOrWhiteSpace(property.Alias))
        {
            throw new InvalidOperationException($"The property '{property.Name}' has no alias; perhaps it had only characters an alias cannot have.");
        }

        TakeDataType(context, property);
        var row = new PropertyTypeRow
        {
            Id = property.Id,
            Key = property.Key,
            DataTypeId = property.DataTypeId,
            ContentTypeId = type.Id,
            GroupId = property.PropertyGroupId?.Value is > 0 and var groupId ? groupId : null,
            Alias = property.Alias,
            Name = property.Name,
            Description = property.Description,
            SortOrder = property.SortOrder,
            Mandatory = property.Mandatory,
            MandatoryMessage = property.MandatoryMessage,
            ValidationRegExp = property.ValidationRegExp,
            ValidationRegExpMessage = property.ValidationRegExpMessage,
            LabelOnTop = property.LabelOnTop,
            Variations = (byte)property.Variations,
        };
        context.Update(row);
        context.SaveChanges();
        property.Id = row.Id;
    }

    /// <summary>Completes what a property knows of its data type; one named only by its editor gets the first with that editor.</summary>
    private static void TakeDataType(UmbracoDbContext context, IPropertyType property)
    {
        var candidates =
            from row in context.Set<DataTypeRow>()
            join node in context.Set<NodeRow>() on row.NodeId equals node.Id
            where property.DataTypeId != 0 ? node.Id == property.DataTypeId
                : property.DataTypeKey != Guid.Empty ? node.Key == property.DataTypeKey
                : row.EditorAlias == property.PropertyEditorAlias
            orderby node.Id
            select new { Row = row, node.Key };
        var dataType = candidates.FirstOrDefault()
            ?? throw new InvalidOperationException($"There is no data type for the property '{property.Alias}' ({property.PropertyEditorAlias}).");

        property.DataTypeId = dataType.Row.NodeId;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.Row.EditorAlias;
        property.ValueStorageType = Enum.Parse<ValueStorageType>(dataType.Row.DatabaseType, ignoreCase: true);
    }

    private static void RemoveOthers(UmbracoDbContext context, IContentTypeComposition type)
    {
        var properties = type.PropertyTypes.Select(p => p.Id).ToList();
        foreach (var removed in context.Set<PropertyTypeRow>().Where(p => p.ContentTypeId == type.Id && !properties.Contains(p.Id)).ToList())
        {
            PropertyRemoval.Remove(context, type.Key, removed);
        }

        var groups = type.PropertyGroups.Select(g => g.Id).ToList();
        context.Set<PropertyTypeGroupRow>().Where(g => g.ContentTypeId == type.Id && !groups.Contains(g.Id)).ExecuteDelete();
    }
}
