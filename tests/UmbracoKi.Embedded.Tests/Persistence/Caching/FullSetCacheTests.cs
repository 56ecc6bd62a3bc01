using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Tests.Scoping;

namespace UmbracoKi.Embedded.Tests.Persistence.Caching;

public sealed class FullSetCacheTests : IDisposable
{
    private readonly ScopeBench _bench = new();
    private readonly AppCaches _shared = AppCaches.Create(NoAppCache.Instance);
    private int _loads;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_writer_of_something_else_reads_what_is_shared()
    {
        Read();
        using var scope = _bench.Provider.CreateCoreScope();
        _bench.Rename(-1, "written");

        Find();

        _loads.ShouldBe(1);
    }

    [Fact]
    public void A_writer_of_these_entities_reads_its_own()
    {
        Read();
        using var scope = _bench.Provider.CreateCoreScope();
        Change();

        Find();

        _loads.ShouldBe(2);
    }

    [Fact]
    public void A_committed_change_makes_the_shared_set_outdated()
    {
        Read();
        using (var scope = _bench.Provider.CreateCoreScope())
        {
            Change();
            scope.Complete();
        }

        Read();
        Read();

        _loads.ShouldBe(2);
    }

    [Fact]
    public void A_change_that_is_rolled_back_does_not()
    {
        Read();
        using (_bench.Provider.CreateCoreScope())
        {
            Change();
            Find();
        }

        Read();

        // The second load was the one of the unit of work that was rolled back.
        _loads.ShouldBe(2);
    }

    [Fact]
    public void So_does_a_change_of_what_the_entities_are_made_of()
    {
        Read();
        using (var scope = _bench.Provider.CreateCoreScope())
        {
            _bench.Rename(-1, "written");
            _bench.Database.Scope.MarkChanged<ILanguage>();
            scope.Complete();
        }

        Read();

        _loads.ShouldBe(2);
    }

    private FullSetCache<IDictionaryItem> Cache() => new(_shared, _bench.Database, _bench.Commits, typeof(ILanguage));

    private void Read()
    {
        using var scope = _bench.Provider.CreateCoreScope(autoComplete: true);
        Find();
    }

    private void Find() => Cache().Find(1, Load).ShouldNotBeNull();

    private void Change()
    {
        _bench.Rename(-1, "written");
        Cache().Forget();
    }

    private IReadOnlyList<IDictionaryItem> Load()
    {
        _bench.ReadName(-1);
        _loads++;
        return [new DictionaryItem("item") { Id = 1, Key = Guid.NewGuid() }];
    }
}
