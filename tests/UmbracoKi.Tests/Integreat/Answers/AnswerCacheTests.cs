using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using UmbracoKi.Integreat;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Tests.Integreat.Answers;

public class AnswerCacheTests
{
    private static readonly AnswerKey Key = new(new Silent(), "kreis", "uk", null, "", "https", "ki.example", "");

    private readonly FakeTimeProvider _time = new(SiteBuilder.Edited);

    [Fact]
    public void An_answer_with_a_time_runs_out()
    {
        var cache = new AnswerCache(Options.Create(new IntegreatOptions()));
        cache.Keep(Key, 1, Content("{}", _time.GetUtcNow().AddHours(1)), "uk-UA");

        cache.TryGet(Key, 1, _time, out _).ShouldBeTrue();
        _time.Advance(TimeSpan.FromHours(1));
        cache.TryGet(Key, 1, _time, out _).ShouldBeFalse();
    }

    [Fact]
    public void Another_state_of_the_site_asks_again_but_the_same_bytes_stay_the_same_answer()
    {
        var cache = new AnswerCache(Options.Create(new IntegreatOptions()));
        var first = cache.Keep(Key, 1, Content("{}"), "uk-UA");

        cache.TryGet(Key, 2, _time, out _).ShouldBeFalse();
        cache.Keep(Key, 2, Content("{}"), "uk-UA").ShouldBeSameAs(first);
        cache.TryGet(Key, 2, _time, out _).ShouldBeTrue();
        cache.Keep(Key, 3, Content("{ }"), "uk-UA").ETag.ShouldNotBe(first.ETag);
    }

    [Fact]
    public void Lists_are_put_together_from_their_items()
    {
        var cache = new AnswerCache(Options.Create(new IntegreatOptions()));

        Text(cache.Keep(Key, 1, (Answer.Content)Answer.List([]), null)).ShouldBe("[]");
        Text(cache.Keep(Key, 2, (Answer.Content)Answer.List([Item("1")]), null)).ShouldBe("[1]");
        Text(cache.Keep(Key, 3, (Answer.Content)Answer.List([Item("1"), Item("{}"), Item("[]")]), null)).ShouldBe("[1,{},[]]");
    }

    [Fact]
    public void Questions_without_end_do_not_fill_the_memory()
    {
        var cache = new BoundedCache<int, byte[]>(100, 10_000, (_, value) => value.Length);

        for (var question = 0; question < 1_000; question++)
        {
            cache.Set(question, new byte[500]);
        }

        cache.Count.ShouldBeInRange(1, 100);
        cache.Weight.ShouldBeLessThanOrEqualTo(10_000);
        cache.TryGet(999, out _).ShouldBeTrue();
    }

    private static Answer.Content Content(string json, DateTimeOffset? validUntil = null) => (Answer.Content)Answer.One(Item(json), validUntil);

    private static Fragment Item(string json) => new(Encoding.UTF8.GetBytes(json), 1, []);

    private static string Text(KeptAnswer answer) => Encoding.UTF8.GetString(answer.Body);

    private sealed class Silent : IIntegreatResource
    {
        public IReadOnlyList<string> Routes => [];

        public Answer Answer(ApiRequest request) => Errors.NoSuchAddress;
    }
}
