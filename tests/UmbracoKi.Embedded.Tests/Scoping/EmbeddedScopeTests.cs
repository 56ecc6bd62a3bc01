using Umbraco.Cms.Core;
using UmbracoKi.Embedded.Persistence;

namespace UmbracoKi.Embedded.Tests.Scoping;

public sealed class EmbeddedScopeTests : IDisposable
{
    private const int Node = Constants.System.Root;

    private readonly ScopeBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_completed_scope_commits()
    {
        using (var scope = _bench.Provider.CreateCoreScope())
        {
            _bench.Rename(Node, "changed");
            scope.Complete();
        }

        _bench.Name(Node).ShouldBe("changed");
    }

    [Fact]
    public void A_scope_that_is_not_completed_rolls_back()
    {
        var before = _bench.Name(Node);

        using (_bench.Provider.CreateCoreScope())
        {
            _bench.Rename(Node, "changed");
        }

        _bench.Name(Node).ShouldBe(before);
    }

    [Fact]
    public void An_inner_scope_that_is_not_completed_takes_the_outer_one_with_it()
    {
        var before = _bench.Name(Node);

        using (var outer = _bench.Provider.CreateCoreScope())
        {
            _bench.Rename(Node, "outer");
            using (_bench.Provider.CreateCoreScope())
            {
                _bench.Rename(Node, "inner");
            }

            outer.Complete();
        }

        _bench.Name(Node).ShouldBe(before);
    }

    [Fact]
    public void An_inner_scope_sees_what_the_outer_one_has_written()
    {
        using var outer = _bench.Provider.CreateCoreScope();
        _bench.Rename(Node, "outer");

        using var inner = _bench.Provider.CreateCoreScope(autoComplete: true);

        _bench.ReadName(Node).ShouldBe("outer");
    }

    [Fact]
    public async Task A_reader_keeps_seeing_the_state_it_started_with()
    {
        using var scope = _bench.Provider.CreateCoreScope(autoComplete: true);
        var before = _bench.ReadName(Node);

        await InAnotherFlow(() =>
        {
            using var writer = _bench.Provider.CreateCoreScope();
            _bench.Rename(Node, "changed meanwhile");
            writer.Complete();
        });

        _bench.ReadName(Node).ShouldBe(before);
    }

    [Fact]
    public async Task A_reader_that_begins_to_write_sees_what_was_committed_meanwhile()
    {
        using var scope = _bench.Provider.CreateCoreScope();
        _bench.ReadName(Node);
        await InAnotherFlow(() =>
        {
            using var writer = _bench.Provider.CreateCoreScope();
            _bench.Rename(Node, "first");
            writer.Complete();
        });

        scope.WriteLock(Constants.Locks.ContentTree);

        _bench.ReadName(Node).ShouldBe("first");
    }

    [Fact]
    public async Task Writers_wait_for_one_another_and_none_is_lost()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => InAnotherFlow(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                using var scope = _bench.Provider.CreateCoreScope();
                scope.WriteLock(Constants.Locks.ContentTree);
                _bench.Rename(Node, _bench.ReadName(Node) + "x");
                scope.Complete();
            }
        })));

        _bench.Name(Node)!.Count(c => c == 'x').ShouldBe(80);
    }

    [Fact]
    public async Task A_writer_that_waits_too_long_is_told_so()
    {
        using var impatient = new ScopeBench(TimeSpan.FromMilliseconds(50));
        using var scope = impatient.Provider.CreateCoreScope();
        impatient.Rename(Node, "long work");

        var other = InAnotherFlow(() =>
        {
            using var second = impatient.Provider.CreateCoreScope();
            impatient.Rename(Node, "second");
        });

        await Should.ThrowAsync<DatabaseBusyException>(other);
    }

    [Fact]
    public void Work_that_outlives_its_scope_does_not_join_it()
    {
        ExecutionContext? captured;
        using (_bench.Provider.CreateCoreScope(autoComplete: true))
        {
            captured = ExecutionContext.Capture();
        }

        string? name = null;
        ExecutionContext.Run(captured!, _ => name = _bench.Name(Node), null);

        name.ShouldNotBeNull();
    }

    [Fact]
    public void Enlisted_actions_run_by_priority_and_are_told_whether_the_scope_was_completed()
    {
        List<string> ran = [];
        using (var scope = _bench.Provider.CreateCoreScope())
        {
            _bench.Provider.Context!.Enlist("late", completed => ran.Add($"late {completed}"), 200);
            _bench.Provider.Context!.Enlist("early", completed => ran.Add($"early {completed}"), 10);
            scope.Complete();
        }

        ran.ShouldBe(["early True", "late True"]);
    }

    [Fact]
    public void Writing_through_a_database_opened_for_reading_is_refused()
    {
        using var scope = _bench.Provider.CreateCoreScope();

        Should.Throw<InvalidOperationException>(() => _bench.Database.Reading.SaveChanges());
    }

    [Fact]
    public void A_repository_outside_a_scope_is_refused()
        => Should.Throw<InvalidOperationException>(() => _bench.Database.Reading);

    [Fact]
    public void A_lock_that_umbraco_does_not_have_is_refused()
    {
        using var scope = _bench.Provider.CreateCoreScope();

        Should.Throw<ArgumentException>(() => scope.EagerWriteLock(-1));
    }

    [Fact]
    public void Scopes_disposed_out_of_order_are_refused()
    {
        var outer = _bench.Provider.CreateCoreScope();
        var inner = _bench.Provider.CreateCoreScope();

        Should.Throw<InvalidOperationException>(outer.Dispose);

        inner.Dispose();
    }

    private static Task InAnotherFlow(Action action)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(action);
        }
    }
}
