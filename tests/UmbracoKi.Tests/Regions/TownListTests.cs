using UmbracoKi.Regions;

namespace UmbracoKi.Tests.Regions;

public class TownListTests
{
    [Fact]
    public void Reads_a_town_a_line_with_point_or_comma()
    {
        TownList.TryParse("Nettetal; 51.3167; 6.2833\r\n\r\n Bad Muster ;51,25;-6\n", out var towns, out _).ShouldBeTrue();

        towns.ShouldBe([new Town("Nettetal", 51.3167m, 6.2833m), new Town("Bad Muster", 51.25m, -6m)]);
    }

    [Theory]
    [InlineData("Nettetal", "Zeile 1")]
    [InlineData("A; 1; 2\n; 1; 2", "Zeile 2")]
    [InlineData("A; 1; 2; 3", "Erwartet")]
    [InlineData("A; eins; 2", "Erwartet")]
    [InlineData("A; 91; 2", "kein Breitengrad")]
    [InlineData("A; 1; 181", "kein Längengrad")]
    [InlineData("A; 1; 2\na; 3; 4", "mehrmals")]
    public void Refuses_a_bad_line_naming_it(string text, string reason)
    {
        TownList.TryParse(text, out _, out var error).ShouldBeFalse();

        error!.ShouldContain(reason);
    }
}
