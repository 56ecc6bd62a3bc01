using System.Data;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>Writes the rows that all kinds of content types share.</summary>
internal sealed class ContentTypeWriter(TimeProvider time, PropertyTypeWriter properties)
{
    /// <exception cref="DuplicateNameException">Another type of this kind has the alias.</exception>
    public void Insert(UmbracoDbContext context, IContentTypeComposition type, Guid objectType)
    {
        RefuseBadAlias(context, type, objectType);
        RefuseBadVariations(type);
        type.SortOrder = NodeTree.NextSortOrder(context, type.ParentId, objectType);
        type.CreateDate = type.UpdateDate = time.GetUtcNow().UtcDateTime;

        var node = ToNode(type, objectType);
        NodeTree.Insert(context, node);
        type.Id = node.Id;
        type.Path = node.Path;
        type.Level = node.Level;
        context.Add(ToRow(type));
        context.SaveChanges();
        SaveParts(context, type);
    }

    /// <inheritdoc cref="Insert"/>
    public void Update(UmbracoDbContext context, IContentTypeComposition type, Guid objectType)
    {
        RefuseBadAlias(context, type, objectType);
        foreach (var property in type.PropertyTypes)
        {
            property.Variations &= type.Variations;
        }

        type.UpdateDate = time.GetUtcNow().UtcDateTime;
        var node = ToNode(type, objectType);
        if (context.Set<NodeRow>().Any(n => n.Id == node.Id && n.ParentId != node.ParentId))
        {
            node.SortOrder = NodeTree.SortOrderAfterMove(context, node.ParentId, objectType);
            NodeTree.Relocate(context, node);
            type.SortOrder = node.SortOrder;
            type.Path = node.Path;
            type.Level = node.Level;
        }

        var row = ToRow(type);
        row.Pk = context.Set<ContentTypeRow>().Where(t => t.NodeId == type.Id).Select(t => t.Pk).Single();
        context.Update(node);
        context.Update(row);
        context.SaveChanges();
        SaveParts(context, type);
    }

    /// <summary>Deletes a type and the values of its properties in content of other types. Its own content must be gone already.</summary>
    public static void Delete(UmbracoDbContext context, IContentTypeComposition type)
    {
        var id = type.Id;
        var database = context.Database;
        database.ExecuteSql($"DELETE FROM umbracoUser2NodeNotify WHERE nodeId = {id}");
        database.ExecuteSql($"DELETE FROM umbracoUserGroup2GranularPermission WHERE uniqueId = {type.Key}");
        database.ExecuteSql($"DELETE FROM umbracoRelation WHERE parentId = {id} OR childId = {id}");
        database.ExecuteSql($"DELETE FROM cmsTagRelationship WHERE propertyTypeId IN (SELECT id FROM cmsPropertyType WHERE contentTypeId = {id})");
        database.ExecuteSql($"DELETE FROM umbracoPropertyData WHERE propertyTypeId IN (SELECT id FROM cmsPropertyType WHERE contentTypeId = {id})");
        database.ExecuteSql($"DELETE FROM cmsMemberType WHERE NodeId = {id}");
        context.Set<AllowedChildRow>().Where(a => a.ContentTypeId == id || a.AllowedId == id).ExecuteDelete();
        context.Set<CompositionRow>().Where(c => c.ParentId == id || c.ChildId == id).ExecuteDelete();
        context.Set<PropertyTypeRow>().Where(p => p.ContentTypeId == id).ExecuteDelete();
        context.Set<PropertyTypeGroupRow>().Where(g => g.ContentTypeId == id).ExecuteDelete();
        context.Set<CleanupPolicyRow>().Where(p => p.ContentTypeId == id).ExecuteDelete();
        context.Set<DocumentTypeTemplateRow>().Where(t => t.ContentTypeId == id).ExecuteDelete();
        context.Set<ContentTypeRow>().Where(t => t.NodeId == id).ExecuteDelete();
        context.Set<NodeRow>().Where(n => n.Id == id).ExecuteDelete();
    }

    private void SaveParts(UmbracoDbContext context, IContentTypeComposition type)
    {
        context.Set<CompositionRow>().Where(c => c.ChildId == type.Id).ExecuteDelete();
        context.AddRange(type.ContentTypeComposition.Where(c => c.Id != type.Id)
            .Select(c => new CompositionRow { ParentId = c.Id, ChildId = type.Id }));

        context.Set<AllowedChildRow>().Where(a => a.ContentTypeId == type.Id).ExecuteDelete();
        context.AddRange(AllowedChildren(context, type));
        context.SaveChanges();
        properties.Save(context, type);
    }

    private static List<AllowedChildRow> AllowedChildren(UmbracoDbContext context, IContentTypeComposition type)
    {
        var allowed = type.AllowedContentTypes?.ToList() ?? [];
        var keys = allowed.Select(a => a.Key).ToList();
        var ids = context.Set<NodeRow>().Where(n => keys.Contains(n.Key)).ToDictionary(n => n.Key, n => n.Id);
        return [.. allowed.Where(a => ids.ContainsKey(a.Key)).DistinctBy(a => a.Key)
            .Select(a => new AllowedChildRow { ContentTypeId = type.Id, AllowedId = ids[a.Key], SortOrder = a.SortOrder })];
    }

    private static void RefuseBadAlias(UmbracoDbContext context, IContentTypeComposition type, Guid objectType)
    {
        if (string.IsNullOrWhiteSpace(type.Alias))
        {
            throw new InvalidOperationException($"The type '{type.Name}' has no alias; perhaps it had only characters an alias cannot have.");
        }

        if (ContentTypeNode.Of(context, objectType).Any(t => t.Type.Alias == type.Alias && t.Node.Id != type.Id))
        {
            throw new DuplicateNameException($"There already is a type with the alias '{type.Alias}'.");
        }
    }

    private static void RefuseBadVariations(IContentTypeComposition type)
    {
        if (type.PropertyTypes.FirstOrDefault(p => !type.Variations.HasFlag(p.Variations)) is { } property)
        {
            throw new InvalidOperationException(
                $"The property '{property.Alias}' cannot vary by {property.Variations} on a type that varies by {type.Variations}.");
        }
    }

    private static NodeRow ToNode(IContentTypeComposition type, Guid objectType) => new()
    {
        Id = type.Id,
        Key = type.Key,
        ParentId = type.ParentId,
        Level = type.Level,
        Path = type.Path,
        SortOrder = type.SortOrder,
        Trashed = type.Trashed,
        UserId = type.CreatorId == Constants.Security.UnknownUserId ? null : type.CreatorId,
        Text = type.Name,
        ObjectType = objectType,
        CreateDate = type.CreateDate,
    };

    private static ContentTypeRow ToRow(IContentTypeComposition type) => new()
    {
        NodeId = type.Id,
        Alias = type.Alias,
        Icon = type.Icon,
        Thumbnail = type.Thumbnail ?? "folder.png",
        Description = type.Description,
        ListView = type.ListView,
        IsElement = type.IsElement,
        AllowAtRoot = type.AllowedAsRoot,
        Variations = (byte)type.Variations,
    };
}
