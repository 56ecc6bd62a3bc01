namespace UmbracoKi.Tests.Storage;

public class ImportMarksTests
{
    [Fact]
    public void Answers_what_was_set_last_also_after_a_restart()
    {
        using var host = new StorageHost();
        host.Marks.Set([("muenster/de", "page-1", "a"), ("muenster/de", "page-2", "b"), ("muenster/de", "page-1", "c")]);
        host.Marks.Set([("muenster/de", "page-2", "d"), ("muenster/uk", "page-2", "e")]);

        using var restarted = new StorageHost(host.Root);

        foreach (var marks in new[] { host.Marks, restarted.Marks })
        {
            marks.Get("muenster/de", "page-1").ShouldBe("c");
            marks.Get("muenster/de", "page-2").ShouldBe("d");
            marks.Get("muenster/uk", "page-2").ShouldBe("e");
            marks.Get("muenster/uk", "page-1").ShouldBeNull();
            marks.Get("Muenster/uk", "page-2").ShouldBeNull();
        }
    }

    [Fact]
    public void A_mark_that_cannot_be_kept_keeps_the_others_back_too()
    {
        using var host = new StorageHost();

        Should.Throw<ArgumentException>(() => host.Marks.Set([("muenster", "good", "1"), ("muenster", new string('k', 701), "2")]));

        host.Marks.Get("muenster", "good").ShouldBeNull();
    }

    [Fact]
    public void Takes_more_marks_than_a_statement_has_parameters()
    {
        using var host = new StorageHost();

        host.Marks.Set(Enumerable.Range(0, 3_000).Select(number => ("muenster", $"page-{number}", "old")));
        host.Marks.Set(Enumerable.Range(0, 3_000).Select(number => ("muenster", $"page-{number}", $"{number}")));

        host.Marks.Get("muenster", "page-2999").ShouldBe("2999");
        using var context = host.NewContext();
        context.ImportMarks.Count().ShouldBe(3_000);
    }
}
