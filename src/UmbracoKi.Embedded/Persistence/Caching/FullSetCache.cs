using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Caching;

/// <summary>The cache of a repository whose few entities (languages, data types, content types) are read as a whole.</summary>
/// <remarks>Same guarantees as <see cref="EntityCache{TEntity}"/>; callers get a deep clone of just what they asked for.</remarks>
internal sealed class FullSetCache<TEntity>(AppCaches caches, IScopedDatabase database, CommitCounter commits)
    where TEntity : class, IEntity
{
    private static readonly string CacheKey = RepositoryCacheKeys.GetKey<TEntity>();

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
    /// <remarks>
    /// The shared set goes once the change is committed, whether or not a cache refresher is told of it.
    /// </remarks>
    public void Forget()
    {
        database.Scope.IsolatedCaches.GetOrCreate<TEntity>().Clear(CacheKey);
        database.Scope.Context.Enlist(
            $"{nameof(FullSetCache<TEntity>)}:{CacheKey}", _ => caches.IsolatedCaches.GetOrCreate<TEntity>().Clear(CacheKey));
    }

    private FullSet Set(Func<IReadOnlyList<TEntity>> load)
    {
        var scope = database.Scope;
        if (scope.RepositoryCacheMode == RepositoryCacheMode.None)
        {
            return new FullSet(load());
        }

        var isOwn = scope.IsWriting || scope.RepositoryCacheMode == RepositoryCacheMode.Scoped;
        var cache = isOwn ? scope.IsolatedCaches.GetOrCreate<TEntity>() : caches.IsolatedCaches.GetOrCreate<TEntity>();
        if (cache.Get(CacheKey) is FullSet known)
        {
            return known;
        }

        var set = new FullSet(load());
        if (isOwn)
        {
            cache.Insert(CacheKey, () => set);
        }
        else
        {
            commits.IfUnchangedSince(scope.SnapshotNumber, () => cache.Insert(CacheKey, () => set));
        }

        return set;
    }

    private static TEntity Clone(TEntity entity) => (TEntity)entity.DeepClone();

    private sealed class FullSet(IReadOnlyList<TEntity> ordered)
    {
        public IReadOnlyList<TEntity> Ordered { get; } = ordered;

        public Dictionary<int, TEntity> ById { get; } = ordered.ToDictionary(e => e.Id);

        public Dictionary<Guid, TEntity> ByKey { get; } = ordered.ToDictionary(e => e.Key);
    }
}
