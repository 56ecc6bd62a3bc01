using UmbracoKi.Integreat.Import;
using UmbracoKi.Web.Commands;

namespace UmbracoKi.Web.Tests.Commands;

public sealed class ConsoleProgressTests
{
    private readonly StringWriter _output = new();

    [Fact]
    public void Writes_a_line_for_each_tenth_where_there_is_no_terminal()
    {
        var progress = new ConsoleProgress(_output, TimeProvider.System, isTerminal: false);

        for (var done = 1; done <= 200; done++)
        {
            progress.Report(new ImportProgress(done, 200));
        }

        _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(10);
    }

    [Fact]
    public void Redraws_one_bar_on_a_terminal()
    {
        var progress = new ConsoleProgress(_output, TimeProvider.System, isTerminal: true);

        progress.Report(new ImportProgress(1, 2));
        progress.Report(new ImportProgress(2, 2));
        progress.End();

        _output.ToString().Count(character => character == '\r').ShouldBeGreaterThanOrEqualTo(2);
        _output.ToString().ShouldContain("100 %  2/2");
    }
}
