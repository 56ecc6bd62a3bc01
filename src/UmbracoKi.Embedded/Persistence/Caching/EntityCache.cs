using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Caching;

/// <summary>A repository's cache of single entities, under the keys Umbraco's cache refreshers clear.</summary>
/// <remarks>
/// The shared cache only ever holds what is committed: a unit of work that writes reads through the cache of its own
/// scope, and what a reader brings is kept only if nothing was committed since its snapshot. Entities go in and out as
/// deep clones (Umbraco's isolated caches see to that).
/// </remarks>
internal sealed class EntityCache<TEntity>(AppCaches caches, IScopedDatabase database, CommitCounter commits)
    where TEntity : class, IEntity
{
    public TEntity? Get(int id, Func<TEntity?> load) => Get(RepositoryCacheKeys.GetKey<TEntity, int>(id), load);

    public TEntity? Get(Guid key, Func<TEntity?> load) => Get(RepositoryCacheKeys.GetGuidKey<TEntity>(key), load);

    /// <summary>Keeps an entity that came with a larger query.</summary>
    public void Keep(TEntity entity)
    {
        if (Cache() is { } cache)
        {
            Keep(cache, entity);
        }
    }

    public bool TryGet(int id, out TEntity? entity)
    {
        entity = Cache()?.Get(RepositoryCacheKeys.GetKey<TEntity, int>(id)) as TEntity;
        return entity is not null;
    }

    /// <summary>To be called by whoever writes an entity, within the writing scope.</summary>
    public void Forget(TEntity entity) => Forget(entity.Id, entity.Key);

    /// <inheritdoc cref="Forget(TEntity)"/>
    public void Forget(int id, Guid key)
    {
        var own = database.Scope.IsolatedCaches.GetOrCreate<TEntity>();
        own.Clear(RepositoryCacheKeys.GetKey<TEntity, int>(id));
        own.Clear(RepositoryCacheKeys.GetGuidKey<TEntity>(key));
    }

    /// <summary>Forgets all that the writing scope has read, after a change that touches many entities (a moved branch).</summary>
    public void ForgetAll() => database.Scope.IsolatedCaches.ClearCache<TEntity>();

    private TEntity? Get(string cacheKey, Func<TEntity?> load)
    {
        if (Cache() is not { } cache)
        {
            return load();
        }

        if (cache.Get(cacheKey) is TEntity known)
        {
            return known;
        }

        var loaded = load();
        if (loaded is not null)
        {
            Keep(cache, loaded);
        }

        return loaded;
    }

    private void Keep(IAppPolicyCache cache, TEntity entity)
    {
        if (IsOwn)
        {
            Insert(cache, entity, lifetime: null);
        }
        else
        {
            commits.IfUnchangedSince(database.Scope.SnapshotNumber, () => Insert(cache, entity, TimeSpan.FromMinutes(5)));
        }
    }

    /// <summary>Under both keys: Umbraco asks for the same document now by one, now by the other.</summary>
    private static void Insert(IAppPolicyCache cache, TEntity entity, TimeSpan? lifetime)
    {
        cache.Insert(RepositoryCacheKeys.GetKey<TEntity, int>(entity.Id), () => entity, lifetime, isSliding: lifetime is not null);
        cache.Insert(RepositoryCacheKeys.GetGuidKey<TEntity>(entity.Key), () => entity, lifetime, isSliding: lifetime is not null);
    }

    private bool IsOwn => database.Scope.IsWriting || database.Scope.RepositoryCacheMode == RepositoryCacheMode.Scoped;

    private IAppPolicyCache? Cache() => database.Scope.RepositoryCacheMode == RepositoryCacheMode.None
        ? null
        : IsOwn ? database.Scope.IsolatedCaches.GetOrCreate<TEntity>() : caches.IsolatedCaches.GetOrCreate<TEntity>();
}
