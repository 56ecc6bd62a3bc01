using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Tests.Storage.Feedback;

public class FeedbackStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Reads_back_what_was_stored_in_utc()
    {
        using var host = new StorageHost();
        var full = new FeedbackEntry(new DateTimeOffset(2026, 3, 1, 13, 0, 0, TimeSpan.FromHours(1)), "muenster", "uk", "page")
        {
            Slug = "школа",
            Document = Guid.Parse("11111111-1111-1111-1111-111111111111"),
            Rating = FeedbackRating.Down,
            Comment = "Не працює 👎",
            Category = "Inhalte",
            SearchQuery = "курс",
        };
        var bare = new FeedbackEntry(Noon.AddTicks(1), "muenster", "de", "search");

        await host.Feedback.AddAsync(full, default);
        await host.Feedback.AddAsync(bare, default);

        using var restarted = new StorageHost(host.Root);
        var entries = await restarted.Feedback.ReadAllAsync(default).ToListAsync();
        entries.ShouldBe([full with { Received = Noon }, bare]);
        entries.ShouldAllBe(entry => entry.Received.Offset == TimeSpan.Zero);
    }

    [Fact]
    public async Task Reads_page_by_page_in_order_while_others_write()
    {
        using var host = new StorageHost();
        for (var number = 0; number < 1_001; number++)
        {
            await host.Feedback.AddAsync(new FeedbackEntry(Noon, "muenster", "de", "page") { Comment = $"{number}" }, default);
        }

        var comments = new List<string?>();
        await foreach (var entry in host.Feedback.ReadAllAsync(default))
        {
            comments.Add(entry.Comment);
            if (comments.Count == 1)
            {
                await host.Feedback.AddAsync(new FeedbackEntry(Noon, "muenster", "de", "page") { Comment = "1001" }, default);
            }
        }

        comments.ShouldBe(Enumerable.Range(0, 1_002).Select(number => $"{number}"));
    }

    [Fact]
    public async Task Cuts_what_is_too_long_but_no_character_in_two()
    {
        using var host = new StorageHost();
        var comment = new string('x', FeedbackLimits.Comment - 1) + "👍";

        await host.Feedback.AddAsync(new FeedbackEntry(Noon, new string('r', 200), "de", "page") { Comment = comment }, default);

        var entry = await host.Feedback.ReadAllAsync(default).SingleAsync();
        entry.Region.Length.ShouldBe(FeedbackLimits.Region);
        entry.Comment.ShouldBe(new string('x', FeedbackLimits.Comment - 1));
    }

    [Fact]
    public async Task Many_writers_at_once_wait_for_each_other_and_for_another_process()
    {
        using var host = new StorageHost();
        host.Migrator.EnsureMigrated();
        using var other = new SqliteConnection($"Data Source={host.File}");
        other.Open();
        var foreign = other.BeginTransaction();

        var writers = Enumerable.Range(0, 50)
            .Select(number => Task.Run(() => host.Feedback.AddAsync(new FeedbackEntry(Noon, "muenster", "de", "page") { Comment = $"{number}" }, default)))
            .ToList();
        writers.ShouldAllBe(writer => !writer.IsCompleted);
        foreign.Rollback();
        await Task.WhenAll(writers);

        (await host.Feedback.ReadAllAsync(default).CountAsync()).ShouldBe(50);
    }

    [Fact]
    public async Task Deletes_what_is_older_than_the_options_allow_every_day()
    {
        var time = new FakeTimeProvider(Noon);
        using var host = new StorageHost(null, services => services.AddSingleton<TimeProvider>(time), ("UmbracoKi:Feedback:KeepDays", "30"));
        await host.Feedback.AddAsync(new FeedbackEntry(Noon.AddDays(-31), "muenster", "de", "old"), default);
        await host.Feedback.AddAsync(new FeedbackEntry(Noon.AddDays(-29), "muenster", "de", "young"), default);
        var retention = host.Get<IEnumerable<IHostedService>>().OfType<FeedbackRetention>().Single();

        (await retention.CleanAsync(default)).ShouldBe(1);
        (await host.Feedback.ReadAllAsync(default).SingleAsync()).Kind.ShouldBe("young");

        time.Advance(TimeSpan.FromDays(2));
        (await retention.CleanAsync(default)).ShouldBe(1);
    }

    [Fact]
    public async Task Keeps_everything_when_told_so()
    {
        using var host = new StorageHost(null, null, ("UmbracoKi:Feedback:KeepDays", "0"));
        await host.Feedback.AddAsync(new FeedbackEntry(DateTimeOffset.UnixEpoch, "muenster", "de", "old"), default);

        (await host.Get<IEnumerable<IHostedService>>().OfType<FeedbackRetention>().Single().CleanAsync(default)).ShouldBe(0);
    }
}
