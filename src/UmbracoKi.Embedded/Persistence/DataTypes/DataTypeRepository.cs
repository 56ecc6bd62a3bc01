using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

internal sealed class DataTypeRepository(
    AppCaches caches, IScopedDatabase database, CommitCounter commits, DataTypeMapping mapping, TimeProvider time)
    : WholeSetRepository<IDataType>(caches, database, commits), IDataTypeRepository
{
    public IDataType? Get(Guid id) => Find(id);

    public bool Exists(Guid id) => Read(all => all.Any(d => d.Key == id));

    IEnumerable<IDataType> IReadRepository<Guid, IDataType>.GetMany(params Guid[]? ids)
        => ids is { Length: > 0 } ? Many(d => ids.Contains(d.Key)) : GetMany();

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        var originalPath = toMove.Path;
        toMove.ParentId = container?.Id ?? Constants.System.Root;
        Save(toMove);
        return [new MoveEventInfo<IDataType>(toMove, originalPath, toMove.ParentId, container?.Key)];
    }

    /// <inheritdoc />
    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id)
        => ByType(
            from property in Database.Reading.Set<PropertyTypeRow>()
            join node in Database.Reading.Set<NodeRow>() on property.ContentTypeId equals node.Id
            where property.DataTypeId == id
            orderby node.Id, property.Alias
            select new ContentTypeUse(node.ObjectType!.Value, node.Key, property.Alias));

    /// <inheritdoc />
    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id)
        => Get(id) is { } dataType
            ? ByType(
                from type in Database.Reading.Set<ContentTypeRow>()
                join node in Database.Reading.Set<NodeRow>() on type.NodeId equals node.Id
                where type.ListView == dataType.Key
                orderby node.Id
                select new ContentTypeUse(node.ObjectType!.Value, node.Key, type.Alias!))
            : new Dictionary<Udi, IEnumerable<string>>();

    protected override IReadOnlyList<IDataType> Load(UmbracoDbContext context)
        => [.. Rows(context).OrderBy(d => d.Node.Id).AsEnumerable().Select(d => mapping.ToDataType(d.Node, d.DataType))];

    protected override IQueryable<int> FindIds(UmbracoDbContext context, IQuery<IDataType>? query)
        => DataTypeMapping.Members.Apply(Rows(context), query).Select(d => d.Node.Id);

    protected override void Insert(UmbracoDbContext context, IDataType dataType)
    {
        dataType.Name = FreeName(context, dataType);
        dataType.SortOrder = NodeTree.NextSortOrder(context, dataType.ParentId, Constants.ObjectTypes.DataType);
        dataType.CreateDate = dataType.UpdateDate = time.GetUtcNow().UtcDateTime;

        var node = DataTypeMapping.ToNode(dataType);
        NodeTree.Insert(context, node);
        dataType.Id = node.Id;
        dataType.Path = node.Path;
        dataType.Level = node.Level;
        context.Add(mapping.ToRow(dataType));
        context.SaveChanges();
    }

    protected override void Update(UmbracoDbContext context, IDataType dataType)
    {
        dataType.Name = FreeName(context, dataType);
        dataType.UpdateDate = time.GetUtcNow().UtcDateTime;

        var node = DataTypeMapping.ToNode(dataType);
        if (context.Set<NodeRow>().Any(n => n.Id == node.Id && n.ParentId != node.ParentId))
        {
            node.SortOrder = NodeTree.SortOrderAfterMove(context, node.ParentId, Constants.ObjectTypes.DataType);
            NodeTree.Relocate(context, node);
            dataType.SortOrder = node.SortOrder;
            dataType.Path = node.Path;
            dataType.Level = node.Level;
        }

        context.Update(node);
        context.Update(mapping.ToRow(dataType));
        context.SaveChanges();
    }

    /// <remarks>
    /// Properties that use the data type go with it. Umbraco's service has taken them off document types already, as far
    /// as they lay in groups; here go those of other types, and those outside groups.
    /// </remarks>
    protected override void Remove(UmbracoDbContext context, IDataType dataType)
    {
        var uses =
            from property in context.Set<PropertyTypeRow>()
            join node in context.Set<NodeRow>() on property.ContentTypeId equals node.Id
            where property.DataTypeId == dataType.Id
            select new { Property = property, node.Key };
        foreach (var use in uses.ToList())
        {
            PropertyRemoval.Remove(context, use.Key, use.Property);
        }

        context.Set<DataTypeRow>().Where(d => d.NodeId == dataType.Id).ExecuteDelete();
        context.Set<NodeRow>().Where(n => n.Id == dataType.Id).ExecuteDelete();
        Database.Scope.IsolatedCaches.ClearCache<IContent>();
    }

    private static IQueryable<DataTypeNode> Rows(UmbracoDbContext context)
        => from dataType in context.Set<DataTypeRow>()
           join node in context.Set<NodeRow>() on dataType.NodeId equals node.Id
           where node.ObjectType == Constants.ObjectTypes.DataType
           select new DataTypeNode { Node = node, DataType = dataType };

    private static string FreeName(UmbracoDbContext context, IDataType dataType)
    {
        var others = context.Set<NodeRow>().Where(n => n.ObjectType == Constants.ObjectTypes.DataType && n.Id != dataType.Id);
        return UniqueName.Among(others.Select(n => n.Text), dataType.Name ?? dataType.EditorAlias);
    }

    private static Dictionary<Udi, IEnumerable<string>> ByType(IQueryable<ContentTypeUse> uses)
        => uses.AsEnumerable()
            .GroupBy(use => (Udi)new GuidUdi(ObjectTypes.GetUdiType(use.ObjectType), use.Key).EnsureClosed())
            .ToDictionary(group => group.Key, group => (IEnumerable<string>)[.. group.Select(use => use.Alias)]);

    private sealed record ContentTypeUse(Guid ObjectType, Guid Key, string Alias);
}
