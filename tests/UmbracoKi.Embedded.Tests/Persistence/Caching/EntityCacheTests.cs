using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Tests.Scoping;

namespace UmbracoKi.Embedded.Tests.Persistence.Caching;

public sealed class EntityCacheTests : IDisposable
{
    private static readonly Guid Key = new("0CC0EBA1-9960-42C9-BF9B-60E150B429AE");

    private readonly ScopeBench _bench = new();
    private readonly AppCaches _shared = AppCaches.Create(NoAppCache.Instance);
    private int _loads;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void What_one_reader_loads_the_next_one_need_not()
    {
        Read();
        Read();

        _loads.ShouldBe(1);
    }

    [Fact]
    public void A_caller_cannot_change_what_others_get()
    {
        Read().ItemKey = "changed";

        Read().ItemKey.ShouldBe("loaded 1");
    }

    [Fact]
    public void A_writer_does_not_read_what_is_shared()
    {
        Read();
        using var scope = _bench.Provider.CreateCoreScope();
        _bench.Rename(-1, "written");

        Get().ItemKey.ShouldBe("loaded 2");
    }

    [Fact]
    public void What_a_writer_loads_is_not_shared()
    {
        using (_bench.Provider.CreateCoreScope())
        {
            _bench.Rename(-1, "rolled back");
            Get();
        }

        Read().ItemKey.ShouldBe("loaded 2");
    }

    [Fact]
    public async Task What_a_reader_loaded_before_a_commit_is_not_shared_after_it()
    {
        using (_bench.Provider.CreateCoreScope(autoComplete: true))
        {
            _bench.ReadName(-1);
            await RenameElsewhereAsync();

            Get();
        }

        Read().ItemKey.ShouldBe("loaded 2");
    }

    [Fact]
    public void The_keys_are_those_that_umbracos_refreshers_clear()
    {
        Read();

        _shared.IsolatedCaches.GetOrCreate<IDictionaryItem>().Clear(RepositoryCacheKeys.GetGuidKey<IDictionaryItem>(Key));

        Read().ItemKey.ShouldBe("loaded 2");
    }

    private Task RenameElsewhereAsync()
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() =>
            {
                using var writer = _bench.Provider.CreateCoreScope();
                _bench.Rename(-1, "newer");
                writer.Complete();
            });
        }
    }

    private IDictionaryItem Read()
    {
        using var scope = _bench.Provider.CreateCoreScope(autoComplete: true);
        return Get();
    }

    private IDictionaryItem Get() => new EntityCache<IDictionaryItem>(_shared, _bench.Database, _bench.Commits).Get(Key, Load)!;

    private IDictionaryItem Load()
    {
        _bench.ReadName(-1);
        return new DictionaryItem($"loaded {++_loads}") { Id = 1, Key = Key };
    }
}
