using System.Collections.Concurrent;
using System.Data.Common;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UmbracoKi.Storage;

namespace UmbracoKi.Tests.Storage;

public class StableIdsTests
{
    private static readonly Guid First = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Second = Guid.Parse("22222222-2222-2222-2222-222222222222");

    [Fact]
    public void Gives_every_subject_an_id_of_its_own_and_repeats_it()
    {
        using var host = new StorageHost();

        var ids = host.Ids.For([(First, null), (First, "de"), (First, "uk"), (Second, "de")]);

        ids.Count.ShouldBe(4);
        new[] { ids[(First, "de")], ids[(First, "uk")], ids[(Second, "de")] }.Distinct().Count().ShouldBe(3);
        host.Ids.For([(Second, "de"), (First, null)]).ShouldBe(
            new Dictionary<(Guid, string?), int> { [(Second, "de")] = ids[(Second, "de")], [(First, null)] = ids[(First, null)] }, ignoreOrder: true);
    }

    [Fact]
    public void Ids_are_the_same_after_a_restart_and_new_ones_follow_them()
    {
        using var host = new StorageHost();
        var before = host.Ids.For([(First, "de"), (First, "uk")]);

        using var restarted = new StorageHost(host.Root);
        var after = restarted.Ids.For([(First, "uk"), (Second, "uk"), (First, "de")]);

        after[(First, "de")].ShouldBe(before[(First, "de")]);
        after[(First, "uk")].ShouldBe(before[(First, "uk")]);
        after[(Second, "uk")].ShouldBeGreaterThan(before.Values.Max());
    }

    [Fact]
    public async Task Ids_are_the_same_on_a_copy_of_the_file_taken_after_the_host_stopped()
    {
        using var host = new StorageHost();
        var before = host.Ids.For([(First, null), (First, "de")]);
        await host.Get<IEnumerable<IHostedService>>().OfType<StorageLifetime>().Single().StoppedAsync(default);

        using var restored = new StorageHost();
        Directory.CreateDirectory(Path.GetDirectoryName(restored.File)!);
        File.Copy(host.File, restored.File);

        restored.Ids.For([(First, null), (First, "de")]).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public void An_id_is_not_given_again_even_when_its_row_is_gone()
    {
        using var host = new StorageHost();
        var gone = host.Ids.For([(First, "de")])[(First, "de")];
        host.Execute("DELETE FROM umbracoKiId");

        using var restarted = new StorageHost(host.Root);

        restarted.Ids.For([(Second, "de")])[(Second, "de")].ShouldBeGreaterThan(gone);
    }

    [Fact]
    public void Takes_over_an_id_from_elsewhere_and_says_so_again()
    {
        using var host = new StorageHost();

        host.Ids.TryAssign(First, "de", 128).ShouldBeTrue();

        host.Ids.TryAssign(First, "de", 128).ShouldBeTrue();
        host.Ids.For([(First, "de")])[(First, "de")].ShouldBe(128);
        using var restarted = new StorageHost(host.Root);
        restarted.Ids.For([(First, "de")])[(First, "de")].ShouldBe(128);
    }

    [Fact]
    public void Refuses_an_id_that_belongs_to_something_else_also_after_a_restart()
    {
        using var host = new StorageHost();
        host.Ids.TryAssign(First, "de", 128);

        host.Ids.TryAssign(First, "uk", 128).ShouldBeFalse();

        using var restarted = new StorageHost(host.Root);
        restarted.Ids.TryAssign(Second, "de", 128).ShouldBeFalse();
        restarted.Ids.For([(Second, "de")])[(Second, "de")].ShouldNotBe(128);
    }

    [Fact]
    public void Refuses_another_id_for_a_subject_that_has_one()
    {
        using var host = new StorageHost();
        var given = host.Ids.For([(First, null)])[(First, null)];

        host.Ids.TryAssign(First, null, given + 1).ShouldBeFalse();

        host.Ids.For([(First, null)])[(First, null)].ShouldBe(given);
        host.Ids.For([(Second, null)])[(Second, null)].ShouldBe(given + 1);
    }

    [Fact]
    public void A_document_and_a_translation_may_have_the_same_number()
    {
        using var host = new StorageHost();

        host.Ids.TryAssign(First, null, 7).ShouldBeTrue();
        host.Ids.TryAssign(First, "de", 7).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Refuses_a_number_that_is_none_or_would_leave_none(int id)
    {
        using var host = new StorageHost();

        host.Ids.TryAssign(First, "de", id).ShouldBeFalse();
    }

    [Fact]
    public void Own_ids_go_round_those_taken_over()
    {
        using var host = new StorageHost();
        var own = host.Ids.For([(First, "de")])[(First, "de")];
        host.Ids.TryAssign(First, "uk", own + 1).ShouldBeTrue();

        host.Ids.For([(Second, "de")])[(Second, "de")].ShouldBe(own + 2);
    }

    [Theory]
    [InlineData("DE")]
    [InlineData("")]
    public void Refuses_a_language_that_is_no_app_code(string language)
    {
        using var host = new StorageHost();

        Should.Throw<ArgumentException>(() => host.Ids.For([(First, language)]));
        Should.Throw<ArgumentException>(() => host.Ids.TryAssign(First, language, 5));
    }

    [Fact]
    public void Sees_ids_another_server_has_given_meanwhile()
    {
        using var one = new StorageHost();
        using var other = new StorageHost(one.Root);
        one.Ids.For([(First, "de")]);
        other.Ids.For([(First, "de")]);

        var given = one.Ids.For([(Second, "de")])[(Second, "de")];

        other.Ids.For([(Second, "de")])[(Second, "de")].ShouldBe(given);
        other.Ids.TryAssign(Second, "de", given).ShouldBeTrue();
    }

    [Fact]
    public void Two_servers_with_two_threads_each_give_each_subject_one_id()
    {
        using var one = new StorageHost();
        using var other = new StorageHost(one.Root);
        var documents = Enumerable.Range(1, 40).Select(Document).ToList();
        var answers = new ConcurrentBag<((Guid, string?) Subject, int Id)>();
        using var start = new Barrier(4);

        var threads = new[] { one, other, one, other }.Select((host, number) => new Thread(() =>
        {
            start.SignalAndWait();
            foreach (var document in number % 3 == 0 ? documents : Enumerable.Reverse(documents))
            {
                foreach (var (subject, id) in host.Ids.For([(document, null), (document, "de"), (document, "uk")]))
                {
                    answers.Add((subject, id));
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        answers.Count.ShouldBe(4 * 40 * 3);
        answers.Distinct().Count().ShouldBe(40 * 3);
        answers.Where(answer => answer.Subject.Item2 is not null).Select(answer => answer.Id).Distinct().Count().ShouldBe(40 * 2);
    }

    [Fact]
    public void What_was_not_committed_was_never_given()
    {
        var crash = new CrashAtCommit();
        using var host = new StorageHost(null, services => services.ConfigureDbContext<UmbracoKiDbContext>(options => options.AddInterceptors(crash)));
        host.Ids.For([(First, null)]);
        crash.Armed = true;

        Should.Throw<CrashException>(() => host.Ids.For([(Second, null)]));
        Should.Throw<CrashException>(() => host.Ids.TryAssign(Second, "de", 5));
        crash.Armed = false;

        using (var context = host.NewContext())
        {
            context.Ids.Count().ShouldBe(1);
        }

        host.Ids.TryAssign(First, "de", 5).ShouldBeTrue();
        var after = host.Ids.For([(Second, null)])[(Second, null)];
        using var restarted = new StorageHost(host.Root);
        restarted.Ids.For([(Second, null)])[(Second, null)].ShouldBe(after);
    }

    [Fact]
    public void A_host_killed_before_its_commit_leaves_a_file_without_the_id()
    {
        using var killed = new StorageHost();
        Directory.CreateDirectory(Path.GetDirectoryName(killed.File)!);
        var copy = new CopyAtCommit(killed.File);
        using var host = new StorageHost(null, services => services.ConfigureDbContext<UmbracoKiDbContext>(options => options.AddInterceptors(copy)));
        var safe = host.Ids.For([(First, "de")])[(First, "de")];
        copy.Source = host.File;

        host.Ids.For(Enumerable.Range(1, 3_000).Select(number => (Document(number), (string?)"de")).ToList());

        using (var context = killed.NewContext())
        {
            context.Ids.Single().Id.ShouldBe(safe);
        }

        killed.Ids.For([(First, "de")])[(First, "de")].ShouldBe(safe);
        killed.Ids.For([(Second, "de")])[(Second, "de")].ShouldBe(safe + 1);
    }

    [Fact]
    public void Each_kind_numbers_on_its_own()
    {
        using var host = new StorageHost();
        IdSubject[] subjects = [.. Enum.GetValues<IdKind>().SelectMany(kind => new[] { new IdSubject(kind, Document((int)kind)), new IdSubject(kind, Document((int)kind), "de") })];

        host.Ids.Assign([.. subjects.Select(subject => (subject, 7))]).ShouldBeEmpty();

        using var restarted = new StorageHost(host.Root);
        restarted.Ids.For(subjects).Values.ShouldAllBe(id => id == 7);
        restarted.Ids.Assign([(new IdSubject(IdKind.Place, First), 7)]).ShouldBe([new IdRefusal(new IdSubject(IdKind.Place, First), 7, null)]);
        restarted.Ids.For([.. Enum.GetValues<IdKind>().Select(kind => new IdSubject(kind, Document(100 + (int)kind)))]).Values.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_which_ids_could_not_be_assigned_and_assigns_the_others()
    {
        using var host = new StorageHost();
        var (taken, own) = (new IdSubject(IdKind.Page, First, "de"), new IdSubject(IdKind.Page, Second, "de"));
        host.Ids.Assign([(taken, 5)]);
        var present = host.Ids.For([own])[own];

        var refused = host.Ids.Assign([(own, 6), (own with { Language = "uk" }, 5), (own with { Language = "ar" }, 8), (own with { Language = "en" }, 8), (taken, 5)]);

        refused.ShouldBe([new IdRefusal(own, 6, present), new IdRefusal(own with { Language = "uk" }, 5, null), new IdRefusal(own with { Language = "en" }, 8, null)]);
        host.Ids.For([own with { Language = "ar" }])[own with { Language = "ar" }].ShouldBe(8);
    }

    [Property(MaxTest = 30)]
    public void Whatever_is_asked_and_assigned_no_id_is_shared_and_none_changes(byte[] steps)
    {
        using var host = new StorageHost();
        var seen = new Dictionary<(Guid, string?), int>();

        foreach (var step in steps)
        {
            (Guid, string?) subject = (Document(step % 5), (step / 5 % 3) switch { 0 => null, 1 => "de", _ => "ar" });
            if (step % 2 == 0)
            {
                host.Ids.TryAssign(subject.Item1, subject.Item2, 1 + (step / 40));
            }

            var id = host.Ids.For([subject])[subject];
            seen.TryAdd(subject, id);
            seen[subject].ShouldBe(id);
        }

        seen.GroupBy(entry => (entry.Key.Item2 is null, entry.Value)).ShouldAllBe(group => group.Count() == 1);
    }

    private static Guid Document(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private sealed class CrashException : Exception;

    private sealed class CrashAtCommit : DbTransactionInterceptor
    {
        public bool Armed { get; set; }

        public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
            Armed ? throw new CrashException() : result;
    }

    /// <summary>Copies the database as it lies on the disk the moment before the commit.</summary>
    private sealed class CopyAtCommit(string target) : DbTransactionInterceptor
    {
        public string? Source { get; set; }

        public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
        {
            foreach (var suffix in Source is null ? [] : new[] { "", "-wal" })
            {
                File.Copy(Source + suffix, target + suffix);
            }

            return result;
        }
    }
}
