using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Entities;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Relations;

/// <summary>Which nodes refer to which.</summary>
internal sealed class RelationRepository(
    IScopedDatabase database, IRelationTypeRepository types, ILanguageRepository languages, TimeProvider time) : IRelationRepository
{
    private static readonly RowMap<IRelation, RelationNode> Members = new RowMap<IRelation, RelationNode>()
        .Map(nameof(IRelation.Id), r => r.Relation.Id)
        .Map(nameof(IRelation.ParentId), r => r.Relation.ParentId)
        .Map(nameof(IRelation.ChildId), r => r.Relation.ChildId)
        .Map(nameof(IRelation.RelationTypeId), r => r.Relation.TypeId)
        .Map(nameof(IRelation.ParentObjectType), r => r.Parent.ObjectType)
        .Map(nameof(IRelation.ChildObjectType), r => r.Child.ObjectType);

    private readonly EntityReader _entities = new(languages);

    private IQueryable<RelationNode> Rows => RelationNode.Of(database.Reading);

    public IRelation? Get(int id) => Read(Rows.Where(r => r.Relation.Id == id)).SingleOrDefault();

    public IEnumerable<IRelation> GetMany(params int[]? ids)
        => Read(ids is { Length: > 0 } ? Rows.Where(r => ids.Contains(r.Relation.Id)) : Rows);

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => Read(Members.Apply(Rows, query));

    public bool Exists(int id) => Rows.Any(r => r.Relation.Id == id);

    public int Count(IQuery<IRelation>? query) => Members.Apply(Rows, query).Count();

    /// <param name="ordering">By id unless it says otherwise.</param>
    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        var found = Members.Apply(Rows, query);
        totalRecords = found.Count();
        return Read(Order(found, ordering).Skip((int)(pageIndex * pageSize)).Take(pageSize));
    }

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        var found = Rows.Where(r => r.Child.Key == childKey);
        if (relationTypeAlias is not null)
        {
            found = found.Where(r => database.Reading.Set<RelationTypeRow>().Any(t => t.Id == r.Relation.TypeId && t.Alias == relationTypeAlias));
        }

        return Task.FromResult(new PagedModel<IRelation>(
            found.Count(), Read(found.OrderBy(r => r.Relation.Id).Skip(skip).Take(take))));
    }

    public void Save(IRelation relation)
    {
        var context = database.Writing;
        relation.UpdateDate = time.GetUtcNow().UtcDateTime;
        relation.CreateDate = relation.CreateDate == default ? relation.UpdateDate : relation.CreateDate;
        var row = new RelationRow
        {
            Id = relation.Id,
            ParentId = relation.ParentId,
            ChildId = relation.ChildId,
            TypeId = relation.RelationTypeId,
            Date = relation.CreateDate,
            Comment = relation.Comment ?? string.Empty,
        };
        context.Update(row);
        context.SaveChanges();
        relation.Id = row.Id;
        relation.ResetDirtyProperties();
    }

    public void Save(IEnumerable<IRelation> relations)
    {
        foreach (var relation in relations)
        {
            Save(relation);
        }
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        var context = database.Writing;
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var relation in relations)
        {
            context.Update(new RelationRow
            {
                Id = relation.Id,
                ParentId = relation.ParentId,
                ChildId = relation.ChildId,
                TypeId = relation.RelationTypeId,
                Date = relation.CreateDate == default ? now : relation.CreateDate,
                Comment = relation.Comment,
            });
        }

        context.SaveChanges();
    }

    public void Delete(IRelation relation) => database.Writing.Set<RelationRow>().Where(r => r.Id == relation.Id).ExecuteDelete();

    /// <param name="relationTypeAliases">None means relations of all types.</param>
    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        var context = database.Writing;
        context.Set<RelationRow>()
            .Where(r => r.ParentId == parentId && (relationTypeAliases.Length == 0
                || context.Set<RelationTypeRow>().Any(t => t.Id == r.TypeId && relationTypeAliases.Contains(t.Alias))))
            .ExecuteDelete();
    }

    /// <inheritdoc />
    /// <param name="entityTypes">None means nodes of any object type.</param>
    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes)
        => Page(Rows.Where(r => r.Relation.ChildId == childId).Select(r => r.Relation.ParentId), pageIndex, pageSize, out totalRecords, entityTypes);

    /// <inheritdoc cref="GetPagedParentEntitiesByChildId"/>
    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes)
        => Page(Rows.Where(r => r.Relation.ParentId == parentId).Select(r => r.Relation.ChildId), pageIndex, pageSize, out totalRecords, entityTypes);

    private IReadOnlyList<IUmbracoEntity> Page(IQueryable<int> ids, long pageIndex, int pageSize, out long total, Guid[] entityTypes)
    {
        var nodes = database.Reading.Set<NodeRow>().Where(n => ids.Contains(n.Id));
        if (entityTypes.Length > 0)
        {
            var wanted = entityTypes.Select(type => (Guid?)type).ToArray();
            nodes = nodes.Where(n => EF.Parameter(wanted).Contains(n.ObjectType));
        }

        total = nodes.LongCount();
        return _entities.Read(database.Reading, nodes.OrderBy(n => n.Id).Skip((int)(pageIndex * pageSize)).Take(pageSize), []);
    }

    private static IQueryable<RelationNode> Order(IQueryable<RelationNode> rows, Ordering? ordering)
    {
        var descending = ordering?.Direction == Direction.Descending;
        return (ordering?.OrderBy?.ToUpperInvariant() switch
        {
            null or "" or "ID" => descending ? rows.OrderByDescending(r => r.Relation.Id) : rows.OrderBy(r => r.Relation.Id),
            "PARENTID" => descending ? rows.OrderByDescending(r => r.Relation.ParentId) : rows.OrderBy(r => r.Relation.ParentId),
            "CHILDID" => descending ? rows.OrderByDescending(r => r.Relation.ChildId) : rows.OrderBy(r => r.Relation.ChildId),
            "RELATIONTYPEID" or "RELTYPE" => descending ? rows.OrderByDescending(r => r.Relation.TypeId) : rows.OrderBy(r => r.Relation.TypeId),
            "DATETIME" or "CREATEDATE" => descending ? rows.OrderByDescending(r => r.Relation.Date) : rows.OrderBy(r => r.Relation.Date),
            "COMMENT" => descending ? rows.OrderByDescending(r => r.Relation.Comment) : rows.OrderBy(r => r.Relation.Comment),
            _ => throw new NotSupportedException($"Relations ordered by {ordering!.OrderBy} are not supported by the embedded Umbraco."),
        }).ThenBy(r => r.Relation.Id);
    }

    private List<IRelation> Read(IQueryable<RelationNode> rows)
    {
        var found = rows.ToList();
        var typesById = types.GetMany([.. found.Select(r => r.Relation.TypeId).Distinct()]).ToDictionary(t => t.Id);
        return [.. found.Select(r => ToRelation(r, typesById[r.Relation.TypeId]))];
    }

    private static IRelation ToRelation(RelationNode row, IRelationType type)
    {
        var relation = new Relation(
            row.Relation.ParentId, row.Relation.ChildId, row.Parent.ObjectType ?? Guid.Empty, row.Child.ObjectType ?? Guid.Empty, type)
        {
            Id = row.Relation.Id,
            Comment = row.Relation.Comment,
            CreateDate = row.Relation.Date,
            UpdateDate = row.Relation.Date,
        };
        relation.ResetDirtyProperties(false);
        return relation;
    }
}
