using FsCheck.Fluent;
using FsCheck.Xunit;
using UmbracoKi.Embedded.Persistence.Documents;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

public sealed class UniqueNameTests
{
    [Theory]
    [InlineData("Arbeit", "Arbeit")]
    [InlineData("Arbeit", "Arbeit (1)", "Arbeit")]
    [InlineData("arbeit", "arbeit (1)", "ARBEIT")]
    [InlineData("Arbeit", "Arbeit (2)", "Arbeit", "Arbeit (1)")]
    [InlineData("Arbeit", "Arbeit (1)", "Arbeit", "Arbeit (2)")]
    [InlineData("Arbeit", "Arbeit", "Arbeit (1)")]
    [InlineData("Arbeit (1)", "Arbeit (2)", "Arbeit", "Arbeit (1)")]
    [InlineData("Arbeit (1)", "Arbeit (1) (1)", "Arbeit (1)")]
    [InlineData("Arbeit (7)", "Arbeit (7)", "Arbeit")]
    [InlineData("Робота", "Робота (1)", "РОБОТА")]
    [InlineData("Arbeit (neu)", "Arbeit (neu) (1)", "Arbeit (neu)")]
    public void Counts_as_umbraco_does(string name, string expected, params string[] siblings)
        => UniqueName.Among(siblings, name).ShouldBe(expected);

    [Property]
    public bool Never_answers_a_name_that_is_taken(byte[] numbers, byte wanted)
    {
        string[] siblings = ["Plan", .. numbers.Select(n => $"Plan ({n % 8 + 1})")];

        var unique = UniqueName.Among(siblings, wanted % 9 == 0 ? "Plan" : $"Plan ({wanted % 9})");

        return !siblings.Contains(unique, StringComparer.OrdinalIgnoreCase);
    }

    [Property]
    public bool A_free_name_stays_as_it_is(byte[] numbers)
    {
        var siblings = numbers.Select(n => $"Plan ({n})");

        return UniqueName.Among(siblings, "Zeitplan") == "Zeitplan";
    }
}
