using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Caching;

/// <summary>The cache of a repository whose few entities (languages, data types, content types) are read as a whole.</summary>
/// <remarks>
/// The shared set is used as long as no commit has changed its entities, or what they are made of, since it was read; so
/// it does not depend on a cache refresher being told. A unit of work that has changed them reads its own set. Callers
/// get a deep clone of just what they asked for.
/// </remarks>
/// <param name="madeOf">Other kinds of entities whose change makes the set outdated.</param>
internal sealed class FullSetCache<TEntity>(AppCaches caches, IScopedDatabase database, CommitCounter commits, params Type[] madeOf)
    where TEntity : class, IEntity
{
    private static readonly string CacheKey = RepositoryCacheKeys.GetKey<TEntity>();

    private readonly Type[] _types = [typeof(TEntity), .. madeOf];

    /// <summary>All entities in the repository's own order, cloned.</summary>
    public IReadOnlyList<TEntity> All(Func<IReadOnlyList<TEntity>> load) => [.. Set(load).Ordered.Select(Clone)];

    public TEntity? Find(int id, Func<IReadOnlyList<TEntity>> load)
        => Set(load).ById.TryGetValue(id, out var found) ? Clone(found) : null;

    public TEntity? Find(Guid key, Func<IReadOnlyList<TEntity>> load)
        => Set(load).ByKey.TryGetValue(key, out var found) ? Clone(found) : null;

    /// <summary>The first entity that meets the condition. The condition sees the cached instance and must not change it.</summary>
    public TEntity? Find(Func<TEntity, bool> condition, Func<IReadOnlyList<TEntity>> load)
        => Set(load).Ordered.FirstOrDefault(condition) is { } found ? Clone(found) : null;

    /// <inheritdoc cref="Find(Func{TEntity, bool}, Func{IReadOnlyList{TEntity}})"/>
    /// <returns>All entities that meet the condition, in the repository's own order, cloned.</returns>
    public IReadOnlyList<TEntity> Many(Func<TEntity, bool> condition, Func<IReadOnlyList<TEntity>> load)
        => [.. Set(load).Ordered.Where(condition).Select(Clone)];

    /// <summary>Reads without cloning, for answers that hold no entity (an id, an alias).</summary>
    public TResult Read<TResult>(Func<IReadOnlyList<TEntity>, TResult> read, Func<IReadOnlyList<TEntity>> load)
        => read(Set(load).Ordered);

    /// <summary>To be called by whoever writes, within the writing scope.</summary>
    public void Forget()
    {
        var scope = database.Scope;
        scope.MarkChanged<TEntity>();
        scope.IsolatedCaches.GetOrCreate<TEntity>().Clear(CacheKey);
    }

    private FullSet Set(Func<IReadOnlyList<TEntity>> load)
    {
        var scope = database.Scope;
        if (scope.RepositoryCacheMode == RepositoryCacheMode.None)
        {
            return new FullSet(load(), scope.SnapshotNumber);
        }

        var isOwn = scope.RepositoryCacheMode == RepositoryCacheMode.Scoped || _types.Any(scope.HasChanged);
        var cache = isOwn ? scope.IsolatedCaches.GetOrCreate<TEntity>() : caches.IsolatedCaches.GetOrCreate<TEntity>();
        if (cache.Get(CacheKey) is FullSet known && (isOwn || commits.AreUnchangedSince(known.SnapshotNumber, _types)))
        {
            return known;
        }

        var set = new FullSet(load(), scope.SnapshotNumber);
        cache.Insert(CacheKey, () => set);
        return set;
    }

    private static TEntity Clone(TEntity entity) => (TEntity)entity.DeepClone();

    private sealed class FullSet(IReadOnlyList<TEntity> ordered, long snapshotNumber)
    {
        public long SnapshotNumber { get; } = snapshotNumber;

        public IReadOnlyList<TEntity> Ordered { get; } = ordered;

        public Dictionary<int, TEntity> ById { get; } = ordered.ToDictionary(e => e.Id);

        public Dictionary<Guid, TEntity> ByKey { get; } = ordered.ToDictionary(e => e.Key);
    }
}
