using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.ContentTypes.Migration;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>What document, media and member types have in common.</summary>
internal abstract class ContentTypeRepositoryBase<TEntity>(
    AppCaches caches, IScopedDatabase database, CommitCounter commits,
    ContentTypeReader reader, ContentTypeWriter writer, Guid objectType)
    : WholeSetRepository<TEntity>(caches, database, commits, typeof(IDataType)), IContentTypeRepositoryBase<TEntity>
    where TEntity : class, IContentTypeComposition
{
    private static readonly RowMap<TEntity, ContentTypeNode> Members = ContentTypeMembers.OfType<TEntity>();

    public TEntity? Get(Guid id) => Find(id);

    public TEntity? Get(string alias) => Find(t => t.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase));

    public override IEnumerable<TEntity> Get(IQuery<TEntity> query) => base.Get(query).OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase);

    public bool Exists(Guid id) => Read(all => all.Any(t => t.Key == id));

    IEnumerable<TEntity> IReadRepository<Guid, TEntity>.GetMany(params Guid[]? ids)
        => ids is { Length: > 0 } ? Many(t => ids.Contains(t.Key)) : GetMany();

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key)
        => Read(all => all.Where(t => t.AllowedContentTypes?.Any(a => a.Key == key) is true).Select(t => t.Key).ToList());

    /// <summary>The alias followed by the first number that makes it unique among all kinds of types.</summary>
    public string GetUniqueAlias(string alias)
    {
        var taken = Database.Reading.Set<ContentTypeRow>().Select(t => t.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue - 1).Select(i => $"{alias}{i}").First(candidate => !taken.Contains(candidate));
    }

    public bool HasContainerInPath(string contentPath)
        => HasContainerInPath([.. contentPath.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))]);

    /// <summary>Whether one of these documents or media lists its children in a list view.</summary>
    public bool HasContainerInPath(params int[] ids)
        => ids.Any(id => Database.Reading.Database.SqlQuery<bool>($"""
            SELECT CAST(CASE WHEN EXISTS (
                SELECT 1 FROM umbracoContent c JOIN cmsContentType t ON t.nodeId = c.contentTypeId
                WHERE c.nodeId = {id} AND t.listView IS NOT NULL) THEN 1 ELSE 0 END AS bit) AS Value
            """).Single());

    public bool HasContentNodes(int id)
        => Database.Reading.Database.SqlQuery<bool>(
            $"SELECT CAST(CASE WHEN EXISTS (SELECT 1 FROM umbracoContent WHERE contentTypeId = {id}) THEN 1 ELSE 0 END AS bit) AS Value").Single();

    public IEnumerable<MoveEventInfo<TEntity>> Move(TEntity moving, EntityContainer? container)
    {
        var descendants = Many(t => t.Path.StartsWith(moving.Path + ",", StringComparison.Ordinal));
        var parentId = container?.Id ?? Constants.System.Root;
        var moved = new MoveEventInfo<TEntity>(moving, moving.Path, parentId, container?.Key);
        moving.ParentId = parentId;
        Save(moving);
        return [moved, .. descendants.Select(d => new MoveEventInfo<TEntity>(Get(d.Id)!, d.Path, d.ParentId))];
    }

    protected abstract TEntity Create(int parentId);

    protected override IReadOnlyList<TEntity> Load(UmbracoDbContext context) => [.. Types(context).Values];

    protected Dictionary<int, TEntity> Types(UmbracoDbContext context) => reader.Read(context, objectType, Create);

    protected override IQueryable<int> FindIds(UmbracoDbContext context, IQuery<TEntity>? query)
        => Members.Apply(ContentTypeNode.Of(context, objectType), query).Select(t => t.Node.Id);

    protected override void Insert(UmbracoDbContext context, TEntity type) => writer.Insert(context, type, objectType);

    protected override void Update(UmbracoDbContext context, TEntity type)
    {
        var before = Shape(context);
        writer.Update(context, type, objectType);
        ContentMigration.Run(context, before, Shape(context));
        ForgetContent();
    }

    protected override void Remove(UmbracoDbContext context, TEntity type)
    {
        foreach (var child in Many(t => t.ParentId == type.Id))
        {
            Remove(context, child);
        }

        ContentTypeWriter.Delete(context, type);
        ForgetContent();
    }

    private TypeShape Shape(UmbracoDbContext context) => TypeShape.Of(Types(context).Values.Cast<IContentTypeComposition>());

    /// <summary>What this unit of work has read of content was made with the types as they were.</summary>
    private void ForgetContent()
    {
        Database.Scope.IsolatedCaches.ClearCache<IContent>();
        Database.Scope.IsolatedCaches.ClearCache<IMedia>();
        Database.Scope.IsolatedCaches.ClearCache<IMember>();
    }
}
