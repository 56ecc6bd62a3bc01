using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Containers;

/// <summary>Folders of one kind of type. They are nodes without a row of their own; their sort order is always 0.</summary>
internal abstract class EntityContainerRepository(IScopedDatabase database, TimeProvider time, Guid containerType) : IEntityContainerRepository
{
    public EntityContainer? Get(int id) => Rows(database.Reading).Where(n => n.Id == id).AsEnumerable().Select(ToContainer).SingleOrDefault();

    public EntityContainer? Get(Guid id) => Rows(database.Reading).Where(n => n.Key == id).AsEnumerable().Select(ToContainer).SingleOrDefault();

    public IEnumerable<EntityContainer> Get(string name, int level)
        => [.. Rows(database.Reading).Where(n => n.Text == name && n.Level == level).AsEnumerable().Select(ToContainer)];

    public IEnumerable<EntityContainer> GetMany(params int[]? ids)
    {
        var rows = Rows(database.Reading);
        var wanted = ids is { Length: > 0 } ? rows.Where(n => ids.Contains(n.Id)) : rows;
        return [.. wanted.OrderBy(n => n.Level).ThenBy(n => n.Id).AsEnumerable().Select(ToContainer)];
    }

    public bool Exists(int id) => Rows(database.Reading).Any(n => n.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name)
        => Rows(database.Reading).Any(n => n.Text == name
            && database.Reading.Set<NodeRow>().Any(parent => parent.Key == parentKey && parent.Id == n.ParentId));

    public bool HasDuplicateName(int parentId, string name)
        => Rows(database.Reading).Any(n => n.ParentId == parentId && n.Text == name);

    /// <exception cref="InvalidOperationException">The name is blank or another folder in the same place has it.</exception>
    public void Save(EntityContainer container)
    {
        var context = database.Writing;
        RefuseOtherKind(container);
        container.Name = FreeName(context, container);
        var node = ToRow(container);
        if (container.HasIdentity)
        {
            NodeTree.Relocate(context, node);
            context.Update(node);
            context.SaveChanges();
        }
        else
        {
            node.CreateDate = container.CreateDate = container.UpdateDate = time.GetUtcNow().UtcDateTime;
            NodeTree.Insert(context, node);
            container.Id = node.Id;
        }

        container.Path = node.Path;
        container.Level = node.Level;
        container.SortOrder = node.SortOrder;
        container.ResetDirtyProperties();
    }

    /// <exception cref="InvalidOperationException">The folder is not empty.</exception>
    public void Delete(EntityContainer container)
    {
        var context = database.Writing;
        RefuseOtherKind(container);
        if (context.Set<NodeRow>().Any(n => n.ParentId == container.Id))
        {
            throw new InvalidOperationException($"The folder '{container.Name}' is not empty.");
        }

        Rows(context).Where(n => n.Id == container.Id).ExecuteDelete();
    }

    private IQueryable<NodeRow> Rows(UmbracoDbContext context) => context.Set<NodeRow>().Where(n => n.ObjectType == containerType);

    private static EntityContainer ToContainer(NodeRow row)
    {
        var container = new EntityContainer(
            row.Id, row.Key, row.ParentId, row.Path, row.Level, row.SortOrder,
            EntityContainer.GetContainedObjectType(row.ObjectType!.Value), row.Text, row.UserId ?? Constants.Security.UnknownUserId)
        {
            CreateDate = row.CreateDate,
            UpdateDate = row.CreateDate,
        };
        container.ResetDirtyProperties(false);
        return container;
    }

    private static NodeRow ToRow(EntityContainer container) => new()
    {
        Id = container.Id,
        Key = container.Key,
        ParentId = container.ParentId,
        Level = container.Level,
        Path = container.Path,
        SortOrder = 0,
        UserId = container.CreatorId == Constants.Security.UnknownUserId ? null : container.CreatorId,
        Text = container.Name,
        ObjectType = container.ContainerObjectType,
        CreateDate = container.CreateDate,
    };

    private void RefuseOtherKind(EntityContainer container)
    {
        if (container.ContainerObjectType != containerType)
        {
            throw new ArgumentException($"'{container.Name}' is a folder of another kind.", nameof(container));
        }
    }

    private string FreeName(UmbracoDbContext context, EntityContainer container)
    {
        var name = container.Name?.Trim();
        if (string.IsNullOrEmpty(name))
        {
            throw new InvalidOperationException("A folder needs a name.");
        }

        return Rows(context).Any(n => n.ParentId == container.ParentId && n.Text == name && n.Id != container.Id)
            ? throw new InvalidOperationException($"There already is a folder '{name}' in the same place.")
            : name;
    }
}
