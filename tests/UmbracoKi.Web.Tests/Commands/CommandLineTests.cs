using UmbracoKi.Web.Commands;

namespace UmbracoKi.Web.Tests.Commands;

public sealed class CommandLineTests
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Theory]
    [InlineData(true, "backup", "x.zip")]
    [InlineData(true, "help")]
    [InlineData(true, "--help")]
    [InlineData(false, "--urls", "http://localhost:8080")]
    [InlineData(false)]
    public void Settings_of_the_site_are_no_command(bool expected, params string[] arguments) => CommandLine.IsMeant(arguments).ShouldBe(expected);

    [Fact]
    public async Task Lists_all_commands()
    {
        (await CommandLine.RunAsync(["--help"], _output, _errors)).ShouldBe(0);

        foreach (var command in new[] { "import-integreat", "backup", "restore", "doctor" })
        {
            _output.ToString().ShouldContain(command);
        }
    }

    [Theory]
    [InlineData("Unknown command", "fly")]
    [InlineData("FILE is missing", "backup")]
    [InlineData("One argument too many: b.zip", "restore", "a.zip", "b.zip")]
    [InlineData("Unknown option --fast", "backup", "a.zip", "--fast")]
    [InlineData("One argument too many: now", "doctor", "now")]
    [InlineData("needs a value", "doctor", "--contentRoot")]
    public async Task Ends_with_two_and_the_help_on_wrong_usage(string expected, params string[] arguments)
    {
        (await CommandLine.RunAsync(arguments, _output, _errors)).ShouldBe(2);

        _errors.ToString().ShouldContain(expected);
        _output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Ends_with_one_and_a_plain_sentence_where_there_is_no_site()
    {
        using var folder = new TemporaryFolder();

        (await CommandLine.RunAsync(["backup", Path.Combine(folder.Path, "a.zip"), "--contentRoot", folder.Path], _output, _errors)).ShouldBe(1);
        _errors.ToString().ShouldContain("There is no database");

        (await CommandLine.RunAsync(["doctor", "--json", $"--contentRoot={folder.Path}"], _output, _errors)).ShouldBe(1);
        _output.ToString().ShouldContain("\"healthy\": false");
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }
}
