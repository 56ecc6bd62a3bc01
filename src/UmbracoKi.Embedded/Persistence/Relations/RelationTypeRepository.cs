using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Relations;

internal sealed class RelationTypeRepository(AppCaches caches, IScopedDatabase database, CommitCounter commits)
    : WholeSetRepository<IRelationType>(caches, database, commits), IRelationTypeRepository
{
    private static readonly RowMap<IRelationType, RelationTypeRow> Members = new RowMap<IRelationType, RelationTypeRow>()
        .Map(nameof(IRelationType.Id), t => t.Id)
        .Map(nameof(IRelationType.Key), t => t.Key)
        .Map(nameof(IRelationType.Alias), t => t.Alias)
        .Map(nameof(IRelationType.Name), t => t.Name)
        .Map(nameof(IRelationType.ParentObjectType), t => t.ParentObjectType)
        .Map(nameof(IRelationType.ChildObjectType), t => t.ChildObjectType);

    public IRelationType? Get(Guid id) => Find(id);

    public bool Exists(Guid id) => Read(all => all.Any(t => t.Key == id));

    IEnumerable<IRelationType> IReadRepository<Guid, IRelationType>.GetMany(params Guid[]? ids)
        => ids is { Length: > 0 } ? Many(t => ids.Contains(t.Key)) : GetMany();

    protected override IReadOnlyList<IRelationType> Load(UmbracoDbContext context)
        => [.. context.Set<RelationTypeRow>().OrderBy(t => t.Id).AsEnumerable().Select(ToType)];

    protected override IQueryable<int> FindIds(UmbracoDbContext context, IQuery<IRelationType>? query)
        => Members.Apply(context.Set<RelationTypeRow>(), query).Select(t => t.Id);

    protected override void Insert(UmbracoDbContext context, IRelationType type)
    {
        var row = ToRow(type);
        context.Add(row);
        context.SaveChanges();
        type.Id = row.Id;
    }

    protected override void Update(UmbracoDbContext context, IRelationType type)
    {
        context.Update(ToRow(type));
        context.SaveChanges();
    }

    protected override void Remove(UmbracoDbContext context, IRelationType type)
    {
        context.Set<RelationRow>().Where(r => r.TypeId == type.Id).ExecuteDelete();
        context.Set<RelationTypeRow>().Where(t => t.Id == type.Id).ExecuteDelete();
    }

    private static IRelationType ToType(RelationTypeRow row)
    {
        var type = new RelationType(
            row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key)
        {
            Id = row.Id,
        };
        type.ResetDirtyProperties(false);
        return type;
    }

    private static RelationTypeRow ToRow(IRelationType type) => new()
    {
        Id = type.Id,
        Key = type.Key,
        IsBidirectional = type.IsBidirectional,
        ParentObjectType = type.ParentObjectType,
        ChildObjectType = type.ChildObjectType,
        Name = type.Name ?? type.Alias,
        Alias = type.Alias,
        IsDependency = type is IRelationTypeWithIsDependency { IsDependency: true },
    };
}
