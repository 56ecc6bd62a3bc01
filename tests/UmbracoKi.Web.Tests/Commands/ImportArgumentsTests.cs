using UmbracoKi.Web.Commands;

namespace UmbracoKi.Web.Tests.Commands;

public sealed class ImportArgumentsTests
{
    [Fact]
    public void Reads_source_region_languages_and_leaves_the_rest_to_the_configuration()
    {
        var isUsable = ImportArguments.TryParse(
            ["https://cms.example.org", "--region", "musterkreis", "--languages=de, uk", "--dry-run", "--without-pictures", "--EmbeddedUmbraco:DatabasePath=x.db"], out var request, out var rest, out _);

        isUsable.ShouldBeTrue();
        (request!.Source, request.Region, request.DryRun, request.WithoutPictures).ShouldBe(("https://cms.example.org", "musterkreis", true, true));
        request.Languages.ShouldBe(["de", "uk"]);
        rest.ShouldBe(["--EmbeddedUmbraco:DatabasePath=x.db"]);
    }

    [Theory]
    [InlineData("SOURCE", "--region", "musterkreis")]
    [InlineData("--region", "folder")]
    [InlineData("needs a value", "folder", "--region")]
    [InlineData("needs a value", "folder", "--region", "--dry-run")]
    [InlineData("Unknown option --fast", "folder", "--region", "musterkreis", "--fast")]
    [InlineData("More than one source", "folder", "other", "--region", "musterkreis")]
    public void Says_what_is_wrong(string expected, params string[] arguments)
    {
        ImportArguments.TryParse(arguments, out _, out _, out var error).ShouldBeFalse();

        error.ShouldNotBeNull().ShouldContain(expected);
    }

    [Fact]
    public async Task Ends_with_two_and_the_help_on_wrong_usage()
    {
        var (output, errors) = (new StringWriter(), new StringWriter());

        var code = await new ImportCommand().RunAsync(["folder"], output, errors, CancellationToken.None);

        code.ShouldBe(2);
        errors.ToString().ShouldContain("Usage: import-integreat");
    }
}
