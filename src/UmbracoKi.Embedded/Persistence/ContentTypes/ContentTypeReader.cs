using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Persistence.DataTypes;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>Reads all types of one kind with their properties, groups, compositions and allowed children.</summary>
internal sealed class ContentTypeReader(IShortStringHelper strings)
{
    /// <param name="create">Makes an empty type below the given parent id.</param>
    public Dictionary<int, TEntity> Read<TEntity>(UmbracoDbContext context, Guid objectType, Func<int, TEntity> create)
        where TEntity : IContentTypeComposition
    {
        var rows = ContentTypeNode.Of(context, objectType).OrderBy(t => t.Node.Id).ToList();
        var types = rows.ToDictionary(row => row.Node.Id, row => ToType(row, create(row.Node.ParentId)));

        Compose(context, types);
        AllowChildren(context, types);
        AddProperties(context, types);
        foreach (var type in types.Values)
        {
            type.ResetDirtyProperties(false);
        }

        return types;
    }

    private static TEntity ToType<TEntity>(ContentTypeNode row, TEntity type)
        where TEntity : IContentTypeComposition
    {
        type.Id = row.Node.Id;
        type.Key = row.Node.Key;
        type.Name = row.Node.Text;
        type.Path = row.Node.Path;
        type.Level = row.Node.Level;
        type.SortOrder = row.Node.SortOrder;
        type.CreatorId = row.Node.UserId ?? Constants.Security.UnknownUserId;
        type.CreateDate = row.Node.CreateDate;
        type.UpdateDate = row.Node.CreateDate;
        type.Alias = row.Type.Alias ?? string.Empty;
        type.Icon = row.Type.Icon;
        type.Thumbnail = row.Type.Thumbnail;
        type.Description = row.Type.Description;
        type.ListView = row.Type.ListView;
        type.IsElement = row.Type.IsElement;
        type.AllowedAsRoot = row.Type.AllowAtRoot;
        type.Variations = (ContentVariation)row.Type.Variations;
        return type;
    }

    private static void Compose<TEntity>(UmbracoDbContext context, Dictionary<int, TEntity> types)
        where TEntity : IContentTypeComposition
    {
        foreach (var row in context.Set<CompositionRow>().OrderBy(c => c.ChildId).ThenBy(c => c.ParentId).ToList())
        {
            if (types.TryGetValue(row.ChildId, out var child) && types.TryGetValue(row.ParentId, out var parent))
            {
                child.AddContentType(parent);
            }
        }
    }

    private static void AllowChildren<TEntity>(UmbracoDbContext context, Dictionary<int, TEntity> types)
        where TEntity : IContentTypeComposition
    {
        var rows = context.Set<AllowedChildRow>().OrderBy(a => a.SortOrder).ThenBy(a => a.AllowedId).ToLookup(a => a.ContentTypeId);
        foreach (var (id, type) in types)
        {
            type.AllowedContentTypes = [.. rows[id].Select(row => ToSort(row, types[row.AllowedId]))];
        }
    }

    private static ContentTypeSort ToSort(AllowedChildRow row, IContentTypeComposition allowed)
        => new(allowed.Key, row.SortOrder, allowed.Alias);

    private void AddProperties<TEntity>(UmbracoDbContext context, Dictionary<int, TEntity> types)
        where TEntity : IContentTypeComposition
    {
        var groups = context.Set<PropertyTypeGroupRow>().OrderBy(g => g.SortOrder).ThenBy(g => g.Id).ToLookup(g => g.ContentTypeId);
        var properties = Properties(context).ToLookup(p => (p.Row.ContentTypeId, p.Row.GroupId));
        foreach (var (id, type) in types)
        {
            var supportsPublishing = type is IContentType;
            type.PropertyGroups = new PropertyGroupCollection(groups[id].Select(group => ToGroup(
                group, Collect(supportsPublishing, properties[(id, group.Id)], type.CreateDate))));
            type.NoGroupPropertyTypes = Collect(supportsPublishing, properties[(id, null)], type.CreateDate);
        }
    }

    private static List<PropertyNode> Properties(UmbracoDbContext context)
        => [..
            from property in context.Set<PropertyTypeRow>()
            join dataType in context.Set<DataTypeRow>() on property.DataTypeId equals dataType.NodeId
            join node in context.Set<NodeRow>() on property.DataTypeId equals node.Id
            orderby property.SortOrder, property.Id
            select new PropertyNode(property, dataType, node.Key)];

    private static PropertyGroup ToGroup(PropertyTypeGroupRow row, PropertyTypeCollection properties) => new(properties)
    {
        Id = row.Id,
        Key = row.Key,
        Type = (PropertyGroupType)row.Type,
        Name = row.Name,
        Alias = row.Alias,
        SortOrder = row.SortOrder,
    };

    private PropertyTypeCollection Collect(bool supportsPublishing, IEnumerable<PropertyNode> properties, DateTime createDate)
        => new(supportsPublishing, properties.Select(p => ToProperty(p, createDate)));

    private PropertyType ToProperty(PropertyNode property, DateTime createDate)
    {
        var row = property.Row;
        return new PropertyType(
            strings, property.DataType.EditorAlias, Enum.Parse<ValueStorageType>(property.DataType.DatabaseType, ignoreCase: true), false, row.Alias)
        {
            Id = row.Id,
            Key = row.Key,
            DataTypeId = row.DataTypeId,
            DataTypeKey = property.DataTypeKey,
            Name = row.Name ?? string.Empty,
            Description = row.Description,
            SortOrder = row.SortOrder,
            Mandatory = row.Mandatory,
            MandatoryMessage = row.MandatoryMessage,
            ValidationRegExp = row.ValidationRegExp,
            ValidationRegExpMessage = row.ValidationRegExpMessage,
            LabelOnTop = row.LabelOnTop,
            Variations = (ContentVariation)row.Variations,
            PropertyGroupId = row.GroupId is { } groupId ? new Lazy<int>(() => groupId) : null,
            CreateDate = createDate,
            UpdateDate = createDate,
        };
    }

    private sealed record PropertyNode(PropertyTypeRow Row, DataTypeRow DataType, Guid DataTypeKey);
}
