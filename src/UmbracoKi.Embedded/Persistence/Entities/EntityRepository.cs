using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Entities;

/// <summary>Everything that sits in a tree, in its slim form.</summary>
internal sealed class EntityRepository(IScopedDatabase scoped, ILanguageRepository languages, TimeProvider time) : IEntityRepository
{
    private static readonly RowMap<IUmbracoEntity, NodeRow> Map = new RowMap<IUmbracoEntity, NodeRow>()
        .Map(nameof(IUmbracoEntity.Id), n => n.Id)
        .Map(nameof(IUmbracoEntity.Key), n => n.Key)
        .Map(nameof(IUmbracoEntity.ParentId), n => n.ParentId)
        .Map(nameof(IUmbracoEntity.Level), n => n.Level)
        .Map(nameof(IUmbracoEntity.Path), n => n.Path)
        .Map(nameof(IUmbracoEntity.SortOrder), n => n.SortOrder)
        .Map(nameof(IUmbracoEntity.Trashed), n => n.Trashed)
        .Map(nameof(IUmbracoEntity.Name), n => n.Text)
        .Map(nameof(IUmbracoEntity.CreatorId), n => n.UserId ?? 0)
        .Map(nameof(IUmbracoEntity.CreateDate), n => n.CreateDate);

    private readonly EntityReader _reader = new(languages);

    private DbSet<NodeRow> Nodes => scoped.Reading.Set<NodeRow>();

    public IEntitySlim? Get(int id) => Read(Nodes.Where(n => n.Id == id)).FirstOrDefault();

    public IEntitySlim? Get(Guid key) => Read(Nodes.Where(n => n.Key == key)).FirstOrDefault();

    public IEntitySlim? Get(int id, Guid objectTypeId) => Read(OfTypes(objectTypeId).Where(n => n.Id == id), objectTypeId).FirstOrDefault();

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => Read(OfTypes(objectTypeId).Where(n => n.Key == key), objectTypeId).FirstOrDefault();

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids)
        => Read((ids.Length == 0 ? OfTypes(objectType) : OfTypes(objectType).Where(n => EF.Parameter(ids).Contains(n.Id))).OrderBy(n => n.SortOrder), objectType);

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys)
        => Read((keys.Length == 0 ? OfTypes(objectType) : OfTypes(objectType).Where(n => EF.Parameter(keys).Contains(n.Key))).OrderBy(n => n.SortOrder), objectType);

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => Read(Map.Apply(Nodes, query).OrderBy(n => n.SortOrder));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType)
        => Read(Map.Apply(OfTypes(objectType), query).OrderBy(n => n.SortOrder), objectType);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, Guid objectType, long pageIndex, int pageSize, out long totalRecords,
        IQuery<IUmbracoEntity>? filter, Ordering? ordering)
        => GetPagedResultsByQuery(query, new HashSet<Guid> { objectType }, pageIndex, pageSize, out totalRecords, filter, ordering);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, ISet<Guid> objectTypes, long pageIndex, int pageSize, out long totalRecords,
        IQuery<IUmbracoEntity>? filter, Ordering? ordering)
    {
        var nodes = Map.Apply(Map.Apply(OfTypes([.. objectTypes]), query), filter);
        totalRecords = nodes.LongCount();
        return totalRecords == 0 || pageSize == 0
            ? []
            : Read(nodes.OrderedBy(ordering).Skip((int)(pageIndex * pageSize)).Take(pageSize), [.. objectTypes]);
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, Guid objectType, IQuery<IUmbracoEntity>? filter)
        => CountByQuery(query, [objectType], filter);

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter)
        => Map.Apply(Map.Apply(OfTypes([.. objectTypes]), query), filter).Count();

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after,
        IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter)
        => Siblings(trashed: false, objectTypes, targetKey, before, after, filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after,
        IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter)
        => Siblings(trashed: true, objectTypes, targetKey, before, after, filter, ordering, out totalBefore, out totalAfter);

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">There is no such node.</exception>
    public UmbracoObjectTypes GetObjectType(int id) => ObjectTypeOf(Nodes.Where(n => n.Id == id));

    /// <inheritdoc cref="GetObjectType(int)"/>
    public UmbracoObjectTypes GetObjectType(Guid key) => ObjectTypeOf(Nodes.Where(n => n.Key == key));

    public int ReserveId(Guid key)
    {
        var database = scoped.Writing;
        if (database.Set<NodeRow>().Any(n => n.Key == key && n.ObjectType == Constants.ObjectTypes.IdReservation))
        {
            throw new InvalidOperationException($"An id is already reserved for {key}.");
        }

        var node = new NodeRow
        {
            Key = key,
            ParentId = Constants.System.Root,
            Level = 1,
            Path = Constants.System.RootString,
            Text = "RESERVED.ID",
            ObjectType = Constants.ObjectTypes.IdReservation,
            CreateDate = time.GetUtcNow().UtcDateTime,
        };
        database.Add(node);
        database.SaveChanges();
        return node.Id;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids)
        => Paths(ids is not { Length: > 0 } ? OfTypes(objectType) : OfTypes(objectType).Where(n => EF.Parameter(ids).Contains(n.Id)));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys)
        => Paths(keys.Length == 0 ? OfTypes(objectType) : OfTypes(objectType).Where(n => EF.Parameter(keys).Contains(n.Key)));

    public bool Exists(int id) => Nodes.Any(n => n.Id == id);

    public bool Exists(Guid key) => Nodes.Any(n => n.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        var distinct = keys.Distinct().ToArray();
        return Nodes.Count(n => EF.Parameter(distinct).Contains(n.Key)) == distinct.Length;
    }

    public bool Exists(Guid key, Guid objectType) => OfTypes(objectType).Any(n => n.Key == key);

    public bool Exists(int id, Guid objectType) => OfTypes(objectType).Any(n => n.Id == id);

    private IQueryable<NodeRow> OfTypes(params Guid[] objectTypes)
    {
        if (objectTypes.Length == 1)
        {
            var objectType = objectTypes[0];
            return Nodes.Where(n => n.ObjectType == objectType);
        }

        var types = objectTypes.Select(t => (Guid?)t).ToArray();
        return Nodes.Where(n => EF.Parameter(types).Contains(n.ObjectType));
    }

    private IReadOnlyList<IEntitySlim> Read(IQueryable<NodeRow> nodes, params Guid[] objectTypes)
        => _reader.Read(scoped.Reading, nodes, objectTypes);

    private IReadOnlyList<IEntitySlim> Siblings(
        bool trashed, ISet<Guid> objectTypes, Guid targetKey, int before, int after,
        IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter)
    {
        var parents = Nodes.Where(n => n.Key == targetKey).Select(n => n.ParentId);
        var siblings = Map.Apply(OfTypes([.. objectTypes]).Where(n => n.Trashed == trashed && parents.Contains(n.ParentId)), filter);
        var ids = siblings.OrderedBy(ordering).Select(n => new { n.Id, n.Key }).ToList();
        var target = ids.FindIndex(n => n.Key == targetKey);
        if (target < 0)
        {
            (totalBefore, totalAfter) = (0, 0);
            return [];
        }

        var first = Math.Max(0, target - before);
        var last = Math.Min(ids.Count - 1, target + after);
        (totalBefore, totalAfter) = (first, ids.Count - 1 - last);
        var shown = ids[first..(last + 1)].Select(n => n.Id).ToArray();
        return Read(Nodes.Where(n => EF.Parameter(shown).Contains(n.Id)).OrderedBy(ordering), [.. objectTypes]);
    }

    private static UmbracoObjectTypes ObjectTypeOf(IQueryable<NodeRow> nodes)
        => ObjectTypes.GetUmbracoObjectType(nodes.Select(n => n.ObjectType).First() ?? throw new InvalidOperationException("The node has no object type."));

    private static IEnumerable<TreeEntityPath> Paths(IQueryable<NodeRow> nodes)
        => [.. nodes.Select(n => new TreeEntityPath { Id = n.Id, Path = n.Path, Key = n.Key })];
}
