using System.Text.RegularExpressions;

namespace UmbracoKi.Tests.Architecture;

public partial class ClockTests
{
    [Fact]
    public void No_source_file_reads_the_clock_past_the_time_provider()
    {
        var offenders = RepositoryRoot.SourceFiles()
            .Where(file => DirectClock().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file));

        offenders.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", true)]
    [InlineData("DateTimeOffset . Now", true)]
    [InlineData("DateTime.Today", true)]
    [InlineData("time.GetUtcNow()", false)]
    public void Knows_a_direct_clock_when_it_sees_one(string source, bool expected) =>
        DirectClock().IsMatch(source).ShouldBe(expected);

    [GeneratedRegex(@"\bDateTime(Offset)?\s*\.\s*(Utc)?(Now|Today)\b")]
    private static partial Regex DirectClock();
}
