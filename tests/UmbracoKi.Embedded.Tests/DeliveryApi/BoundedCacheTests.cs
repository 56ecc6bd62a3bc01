using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using UmbracoKi.Embedded.DeliveryApi.Caching;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class BoundedCacheTests
{
    [Property]
    public Property Never_holds_more_than_allowed_and_never_a_wrong_value()
        => Prop.ForAll(Gen.ListOf(Gen.Zip(Gen.Choose(0, 200), Gen.Choose(0, 60))).ToArbitrary(), writes =>
        {
            var cache = new BoundedCache<int, string>(20, 400, (_, value) => value.Length);
            foreach (var (key, length) in writes)
            {
                cache.Set(key, new string((char)('a' + (key % 26)), length));
                if (cache.Count > 20 || cache.Weight > 400 || (cache.TryGet(key, out var kept) && kept.Length != length))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void What_is_in_use_survives_a_flood()
    {
        var cache = new BoundedCache<int, string>(100, long.MaxValue, (_, _) => 1);
        cache.Set(-1, "wanted");

        for (var key = 0; key < 10_000; key++)
        {
            cache.Set(key, "flood");
            cache.TryGet(-1, out _).ShouldBeTrue();
        }
    }

    [Fact]
    public void Keeps_nothing_that_would_push_out_all_others()
    {
        var cache = new BoundedCache<int, string>(100, 80, (_, value) => value.Length);

        cache.Set(1, new string('x', 11));

        cache.TryGet(1, out _).ShouldBeFalse();
    }
}
