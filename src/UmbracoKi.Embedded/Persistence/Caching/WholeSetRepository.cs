using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Caching;

/// <summary>A repository that reads its few entities as a whole and answers from that set.</summary>
/// <remarks>Conditions still run in the database, where text is compared as the columns say.</remarks>
/// <param name="madeOf">Other kinds of entities whose change makes the set outdated.</param>
internal abstract class WholeSetRepository<TEntity>(AppCaches caches, IScopedDatabase database, CommitCounter commits, params Type[] madeOf)
    : IReadWriteQueryRepository<int, TEntity>
    where TEntity : class, IEntity, IRememberBeingDirty
{
    private readonly FullSetCache<TEntity> _cache = new(caches, database, commits, madeOf);

    protected IScopedDatabase Database => database;

    public TEntity? Get(int id) => _cache.Find(id, LoadSet);

    public IEnumerable<TEntity> GetMany(params int[]? ids)
        => ids is { Length: > 0 } ? Many(ids.ToHashSet()) : _cache.All(LoadSet);

    public bool Exists(int id) => Read(all => all.Any(e => e.Id == id));

    public virtual IEnumerable<TEntity> Get(IQuery<TEntity> query) => Many(FindIds(database.Reading, query).ToHashSet());

    public int Count(IQuery<TEntity>? query) => FindIds(database.Reading, query).Distinct().Count();

    public void Save(TEntity entity)
    {
        var context = database.Writing;
        if (entity.HasIdentity)
        {
            Update(context, entity);
        }
        else
        {
            Insert(context, entity);
        }

        entity.ResetDirtyProperties();
        _cache.Forget();
    }

    public void Delete(TEntity entity)
    {
        Remove(database.Writing, entity);
        _cache.Forget();
    }

    protected TEntity? Find(Guid key) => _cache.Find(key, LoadSet);

    protected TEntity? Find(Func<TEntity, bool> condition) => _cache.Find(condition, LoadSet);

    protected IReadOnlyList<TEntity> Many(Func<TEntity, bool> condition) => _cache.Many(condition, LoadSet);

    protected TResult Read<TResult>(Func<IReadOnlyList<TEntity>, TResult> read) => _cache.Read(read, LoadSet);

    /// <summary>Reads all entities in the repository's own order, with clean change tracking.</summary>
    protected abstract IReadOnlyList<TEntity> Load(UmbracoDbContext context);

    protected abstract IQueryable<int> FindIds(UmbracoDbContext context, IQuery<TEntity>? query);

    protected abstract void Insert(UmbracoDbContext context, TEntity entity);

    protected abstract void Update(UmbracoDbContext context, TEntity entity);

    protected abstract void Remove(UmbracoDbContext context, TEntity entity);

    private IReadOnlyList<TEntity> LoadSet() => Load(database.Reading);

    private IReadOnlyList<TEntity> Many(HashSet<int> ids) => ids.Count == 0 ? [] : Many(e => ids.Contains(e.Id));
}
